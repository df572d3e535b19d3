using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Browser.Tests.Journeys;

[Collection(PortalCollection.Name)]
public sealed class AdministratorJourney(BrowserFixture portal)
{
    [Fact]
    public async Task Administrator_OpensAnEditionAndExportsItInEveryFormat()
    {
        using var folder = new TemporaryFolder();
        await using var visitor = await portal.VisitAsync();
        await visitor.SignInAsync(TestAccounts.Administrator);
        var id = await visitor.FindCollegeAsync(TestAccounts.Jscj);
        await visitor.GoAsync($"/reports/2019/colleges/{id}");
        Assert.Contains("7,210", await visitor.TextAsync(), StringComparison.Ordinal);

        foreach (var (format, magic) in new[] { ("docx", "PK"), ("pdf", "%PDF"), ("xlsx", "PK") })
        {
            var file = await visitor.DownloadAsync(visitor.Page.Locator($"main a[href$='/export/{format}']").First, folder.File(""));
            Assert.StartsWith(TestAccounts.Jscj, Path.GetFileName(file), StringComparison.Ordinal);
            Assert.EndsWith("_2019." + format, file, StringComparison.Ordinal);
            Assert.StartsWith(magic, System.Text.Encoding.ASCII.GetString(await File.ReadAllBytesAsync(file)), StringComparison.Ordinal);
        }

        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Administrator_SeesDraftJobQueued_AndCancelsIt()
    {
        await using var visitor = await portal.VisitAsync();
        await visitor.SignInAsync(TestAccounts.Administrator);
        await visitor.GoAsync("/reports/2019");
        visitor.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await visitor.FollowAsync("form[action$='/export-all'] button[type=submit]");
        await visitor.Page.ClickAsync("form[action$='/cancel'] button");
        if (await visitor.Page.Locator("dialog[open] button").CountAsync() > 0)
        {
            await visitor.Page.Locator("dialog[open] button").Last.ClickAsync();
        }

        await visitor.Page.GetByText("已取消").First.WaitForAsync(new() { Timeout = 40_000 });
        Assert.Empty(visitor.Complaints);
    }
}
