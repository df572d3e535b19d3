using System.Net;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>What blocks a roster until somebody else lets it pass, and what nobody may.</summary>
public sealed class WaiverWayTests(RosterPortal portal) : IClassFixture<RosterPortal>
{
    [Fact]
    public async Task Block_StandsUntilAnotherPersonGrantsAWaiver()
    {
        using var coordinator = await portal.CoordinatorAsync();
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [301], ("R05", RuleSeverity.Block));
        using var blocked = await liaison.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, blocked.StatusCode);

        using var unexplained = await liaison.SubmitAsync($"/rosters/{roster}/waivers/new?code=R05", $"/rosters/{roster}/waivers/new");
        Assert.Equal("请填写豁免理由。", (await PortalBrowser.ReadAsync(unexplained)).QuerySelector("#Reason-error")!.TextContent);
        using var asked = await liaison.SubmitAsync($"/rosters/{roster}/waivers/new?code=R05", $"/rosters/{roster}/waivers/new", ("Reason", "旺季增员，职工名额已增"));
        Assert.Equal($"/rosters/{roster}?tab=waivers", asked.Headers.Location!.OriginalString);
        using var still = await liaison.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, still.StatusCode);

        var tab = await coordinator.OpenAsync($"/rosters/{roster}?tab=waivers");
        var action = tab.QuerySelector("button[formaction$='/grant']")!.GetAttribute("formaction")!;
        using var granted = await coordinator.PostAsync(action, ("remark", "同意"));
        using var submitted = await liaison.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        Assert.Equal(RosterState.Submitted, await portal.StateAsync(roster));
    }

    [Fact]
    public async Task Waiver_OfSpecialHours_NeedsTheDayOfTheFiling_NotLaterThanTheStart()
    {
        using var coordinator = await portal.CoordinatorAsync();
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [351], ("R17Late", RuleSeverity.Block));
        var (page, action) = ($"/rosters/{roster}/waivers/new?code=R17Late", $"/rosters/{roster}/waivers/new");
        using var undated = await liaison.SubmitAsync(page, action, ("Reason", "旺季夜班"), ("FilingNumber", "备〔2026〕1号"));
        Assert.Equal("请填写备案日期。", (await PortalBrowser.ReadAsync(undated)).QuerySelector("#FiledOn-error")!.TextContent);
        using var late = await liaison.SubmitAsync(page, action, ("Reason", "旺季夜班"), ("FilingNumber", "备〔2026〕1号"), ("FiledOn", "2026-09-02"));
        var again = await PortalBrowser.ReadAsync(late);
        Assert.Contains("须事先备案", again.QuerySelector("#FiledOn-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("备〔2026〕1号", "2026-09-02"), (again.QuerySelector("#FilingNumber")!.GetAttribute("value"), again.QuerySelector("#FiledOn")!.GetAttribute("value")));

        using var asked = await liaison.SubmitAsync(page, action, ("Reason", "旺季夜班"), ("FilingNumber", "备〔2026〕1号"), ("FiledOn", "2026-08-20"));
        Assert.Equal($"/rosters/{roster}?tab=waivers", asked.Headers.Location!.OriginalString);
        Assert.Contains("2026-08-20", (await coordinator.OpenAsync($"/rosters/{roster}?tab=waivers")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiver_OfFinalRule_CannotBeAskedFor_AndNobodyGrantsTheirOwn()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [401], ("R01", RuleSeverity.Block), ("R05", RuleSeverity.Block));
        using var never = await coordinator.SubmitAsync($"/rosters/{roster}/waivers/new?code=R01", $"/rosters/{roster}/waivers/new", ("Reason", "想通融"));
        Assert.Contains("此项不得豁免。", await never.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var asked = await coordinator.SubmitAsync($"/rosters/{roster}/waivers/new?code=R05", $"/rosters/{roster}/waivers/new", ("Reason", "旺季"));
        var tab = await coordinator.OpenAsync($"/rosters/{roster}?tab=waivers");
        Assert.Null(tab.QuerySelector("button[formaction$='/grant']"));
        var waiver = await portal.WithDatabaseAsync(db => db.RuleWaivers.Where(w => w.RosterId == roster).Select(w => w.Id).SingleAsync());
        using var own = await coordinator.PostAsync($"/rosters/{roster}/waivers/{waiver}/grant");
        Assert.Contains("不能决定自己申请的豁免", (await coordinator.OpenAsync($"/rosters/{roster}?tab=waivers")).Body!.TextContent, StringComparison.Ordinal);
    }
}
