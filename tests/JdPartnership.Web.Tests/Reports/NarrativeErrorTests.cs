using System.Net;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Reports;

public sealed class NarrativeErrorTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task NarrativeWithUnknownPlaceholder_IsAPageThatNamesTheSectionAndLine()
    {
        await portal.WithDatabaseAsync(db => db.ReportPeriods.SelectMany(p => p.Sections)
            .Where(s => s.Title == "保障体系")
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Body, "第一行。\n\n{{ \"no.such.figure\" | figure }}")));
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        foreach (var path in new[] { "/reports/2019/enterprise", "/reports/2019/enterprise/export/xlsx" })
        {
            using var response = await browser.GetAsync(path);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
            Assert.Contains("章节“保障体系”第3行", (await PortalBrowser.ReadAsync(response)).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
        }
    }
}
