using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Figures;

public sealed class ChangedRowTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    /// <summary>A row changed is a number changed: on the figures page, in the preview and in the file.</summary>
    [Fact]
    public async Task OneCollegeFrom640To740_EveryNumberFollows()
    {
        var changed = await portal.WithDatabaseAsync(db => db.Headcounts
            .Where(h => h.Year == 2018 && h.Persons == 640)
            .ExecuteUpdateAsync(set => set.SetProperty(h => h.Persons, 740)));
        Assert.Equal(1, changed);

        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        var college = await portal.CollegeIdAsync(TestAccounts.Whzy);
        foreach (var path in new[] { "/figures", "/reports/2019/enterprise", $"/reports/2019/colleges/{college}", "/reports/2019/enterprise/export/html" })
        {
            using var response = await browser.GetAsync(path);
            var text = await response.Content.ReadAsStringAsync();
            Assert.Contains("7,310", text, StringComparison.Ordinal);
            Assert.DoesNotContain("7,210", text, StringComparison.Ordinal);
        }
    }
}
