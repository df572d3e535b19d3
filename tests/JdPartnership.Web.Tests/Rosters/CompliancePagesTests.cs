using System.Net;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Rosters;

public sealed class CompliancePagesTests(RosterPortal portal) : IClassFixture<RosterPortal>
{
    [Fact]
    public async Task Roster_ShowsEveryRuleWithItsBasis_AndWhatCannotBeComputed()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [701], ("R05", RuleSeverity.Warn));

        var page = await coordinator.OpenAsync($"/rosters/{roster}/compliance");
        var rows = page.QuerySelectorAll("tbody tr").ToDictionary(r => r.QuerySelector("strong")!.TextContent, r => r.TextContent);
        Assert.True(rows.Count > 20);
        Assert.Contains("警告", rows["R05"], StringComparison.Ordinal);
        Assert.Contains("第 9 条", rows["R05"], StringComparison.Ordinal);
        Assert.Contains("未发现问题", rows["R01"], StringComparison.Ordinal);
        Assert.Contains("R09", page.QuerySelector("#uncomputed")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Centre_DrawsOwnPresenceForALiaison_AndTellsNobodyElses()
    {
        using var coordinator = await portal.CoordinatorAsync();
        foreach (var (college, persons) in new[] { (TestAccounts.Whzy, new[] { 801, 802 }), (TestAccounts.Jscj, new[] { 803, 804, 805 }) })
        {
            var (_, roster) = await portal.BatchAsync(coordinator, college);
            await portal.FillAsync(roster, persons);
            using var submitted = await coordinator.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
            await portal.ApproveAsync(roster);
            Assert.Equal(RosterState.Approved, await portal.StateAsync(roster));
        }

        var path = $"/service-centres/{await portal.CentreIdAsync()}/compliance?from=2026-08-01&to=2027-07-31";
        var all = await coordinator.OpenAsync(path);
        Assert.Equal(["2026-08-01 0 —", "2026-09-01 5 —", "2027-03-01 0 —"], Table(all, "测试客服"));

        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var own = await liaison.OpenAsync(path);
        Assert.Equal(["2026-08-01 0 —", "2026-09-01 2 —", "2027-03-01 0 —"], Table(own, "测试客服"));
        Assert.Empty(own.QuerySelectorAll(".key-list"));
        Assert.NotNull(own.QuerySelector("svg.columns path.presence"));
        using var unknown = await liaison.GetAsync("/service-centres/987654/compliance");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static IEnumerable<string> Table(AngleSharp.Dom.IDocument page, string group) =>
        page.QuerySelector($"section[aria-label='{group}'] tbody")!.Children.Select(r => string.Join(' ', r.Children.Select(c => c.TextContent)));
}
