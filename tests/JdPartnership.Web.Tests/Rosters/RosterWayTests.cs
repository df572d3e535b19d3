using System.Net;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>The way of a roster through its pages: submitted, returned, submitted again, approved.</summary>
public sealed class RosterWayTests(RosterPortal portal) : IClassFixture<RosterPortal>
{
    [Fact]
    public async Task Way_FromSubmissionToApproval_WithEveryStepOnRecord()
    {
        using var coordinator = await portal.CoordinatorAsync();
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [101, 102], ("R12", RuleSeverity.Warn));

        using var unexplained = await liaison.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit", ("Remark", "请审核"));
        var page = await PortalBrowser.ReadAsync(unexplained);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.StatusCode);
        Assert.Equal("请说明为什么放行 R12 的警告。", page.QuerySelector("#reason-R12-error")!.TextContent);
        Assert.Equal("请审核", page.QuerySelector("#Remark")!.TextContent.Trim());

        using var submitted = await liaison.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit", ("Reasons[R12]", "专业相近"));
        Assert.Equal(RosterState.Submitted, await portal.StateAsync(roster));

        using var unremarked = await coordinator.SubmitAsync($"/rosters/{roster}", $"/rosters/{roster}/return");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unremarked.StatusCode);
        Assert.Contains("请写明需要修改什么", await unremarked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var returned = await coordinator.SubmitAsync($"/rosters/{roster}", $"/rosters/{roster}/return", ("Remark", "请补充协议编号"));
        Assert.Contains("请补充协议编号", (await liaison.OpenAsync($"/rosters/{roster}")).QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);

        await portal.FillAsync(roster, [103]);
        var changes = await liaison.OpenAsync($"/rosters/{roster}?tab=changes&review=true");
        Assert.Equal("欧阳测103", changes.QuerySelector("tbody th")!.TextContent);
        using var again = await liaison.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        using var done = await coordinator.PostAsync($"/rosters/{roster}/approve", ("Version", await VersionAsync(roster)));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(RosterState.Approved, await portal.StateAsync(roster));

        var steps = (await liaison.OpenAsync($"/rosters/{roster}?tab=history")).QuerySelectorAll(".timeline strong").Select(s => s.TextContent);
        Assert.Equal(["通过", "提交审核", "退回", "提交审核"], steps);
        Assert.Contains("专业相近", (await coordinator.OpenAsync($"/rosters/{roster}?tab=waivers")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, await portal.WithDatabaseAsync(db => db.CountedHeadcounts.Where(c => c.Year == 2026 && c.College!.Name == TestAccounts.Whzy).Select(c => c.Persons).SingleAsync()));
    }

    [Fact]
    public async Task CountedHeadcount_StandsBesideTheDeclaredOne_UntilItIsAdopted()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator, TestAccounts.Jscj);
        await portal.FillAsync(roster, [901, 902]);
        using var submitted = await coordinator.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        await portal.ApproveAsync(roster);
        var college = await portal.CollegeIdAsync(TestAccounts.Jscj);
        var tab = $"/colleges/{college}?tab=headcounts";
        Assert.Equal(["2026", "—", "2", "—"], (await coordinator.OpenAsync(tab)).QuerySelectorAll("section[aria-labelledby=counted] tbody tr > :not(.actions)").Select(c => c.TextContent));
        Assert.NotNull((await coordinator.OpenAsync("/headcounts?from=2026&to=2026")).QuerySelector("#counted"));

        using var adopted = await coordinator.SubmitAsync(tab, "/headcounts/adopt");
        Assert.Equal(tab, adopted.Headers.Location!.OriginalString);
        var declared = await portal.WithDatabaseAsync(db => db.Headcounts.SingleAsync(h => h.CollegeId == college && h.Year == 2026));
        Assert.Equal((2, "名册"), (declared.Persons, declared.Source));
        Assert.Null((await coordinator.OpenAsync("/headcounts?from=2026&to=2026")).QuerySelector("#counted"));
    }

    [Fact]
    public async Task Approve_ByThePersonWhoSubmitted_IsNeitherOfferedNorTaken()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [251]);
        using var submitted = await coordinator.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        var page = await coordinator.OpenAsync($"/rosters/{roster}");
        Assert.Null(page.QuerySelector("button[formaction$='/approve']"));
        Assert.Contains("须由另一位有审核权限的人通过", page.Body!.TextContent, StringComparison.Ordinal);

        using var refused = await coordinator.PostAsync($"/rosters/{roster}/approve", ("Version", await VersionAsync(roster)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("名册由您本人提交", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(RosterState.Submitted, await portal.StateAsync(roster));
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        Assert.NotNull((await administrator.OpenAsync($"/rosters/{roster}")).QuerySelector("button[formaction$='/approve']"));
    }

    [Fact]
    public async Task WarningThatCameUpAfterTheSubmission_IsShownToTheReviewer_AndAsksForAReason()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [261]);
        using var submitted = await coordinator.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        await portal.WithDatabaseAsync(async db =>
        {
            var upload = await db.RosterUploads.SingleAsync(u => u.RosterId == roster);
            db.Add(new UploadFinding { UploadId = upload.Id, CollegeId = upload.CollegeId, RowNumber = 261, Code = "R12", Severity = RuleSeverity.Warn, FoundAt = TimeProvider.System.GetUtcNow().UtcDateTime });
            return await db.SaveChangesAsync();
        });

        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        Assert.NotNull((await administrator.OpenAsync($"/rosters/{roster}")).QuerySelector("#reason-R12"));
        var version = ("Version", await VersionAsync(roster));
        using var unexplained = await administrator.PostAsync($"/rosters/{roster}/approve", version, ("Remark", "已阅"), ("Reasons[R99]", "x"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.StatusCode);
        var page = await PortalBrowser.ReadAsync(unexplained);
        Assert.Equal("请说明为什么放行 R12 的警告。", page.QuerySelector("#reason-R12-error")!.TextContent);
        Assert.Equal("已阅", page.QuerySelector("#Remark")!.TextContent);

        using var approved = await administrator.PostAsync($"/rosters/{roster}/approve", ("Version", await VersionAsync(roster)), ("Reasons[R12]", "专业相近"));
        Assert.Equal(RosterState.Approved, await portal.StateAsync(roster));
    }

    [Fact]
    public async Task NoteThatAsksForNothing_IsNoProblemToTheReviewer()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [281], ("R21Minor", RuleSeverity.Inform));
        using var submitted = await coordinator.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
        var page = await administrator.OpenAsync($"/rosters/{roster}");
        Assert.NotNull(page.QuerySelector("button[formaction$='/approve']"));
        Assert.Null(page.QuerySelector(".notice-warning"));
    }

    [Fact]
    public async Task CheckAgain_IsOnThePageOfFindings_AndComesBackToIt()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [271], ("R12", RuleSeverity.Warn));
        var findings = $"/rosters/{roster}?tab=findings";
        using var done = await coordinator.SubmitAsync(findings, $"/rosters/{roster}/check");
        Assert.Equal(findings, done.Headers.Location!.OriginalString);
        Assert.Contains("重新核对", (await coordinator.OpenAsync(findings)).QuerySelector(".notice-success")!.TextContent, StringComparison.Ordinal);
        var (_, empty) = await portal.BatchAsync(coordinator);
        using var refused = await coordinator.PostAsync($"/rosters/{empty}/check");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Fact]
    public async Task Withdraw_GivesTheRosterBack_AndAStaleApprovalIsRefused()
    {
        using var coordinator = await portal.CoordinatorAsync();
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var (_, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [201]);
        using var submitted = await liaison.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        var seen = await VersionAsync(roster);
        using var withdrawn = await liaison.SubmitAsync($"/rosters/{roster}", $"/rosters/{roster}/withdraw");
        Assert.Equal(RosterState.Draft, await portal.StateAsync(roster));

        using var stale = await coordinator.PostAsync($"/rosters/{roster}/approve", ("Version", seen));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(RosterState.Draft, await portal.StateAsync(roster));
    }

    [Fact]
    public async Task Submit_EmptyRoster_IsRefused()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (_, roster) = await portal.BatchAsync(coordinator);
        using var refused = await coordinator.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("名册还是空的，不能提交。", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_OfARosterUnderReview_KeepsWhatItsRulesWereAskedWith_AndTakesARemark()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (batch, roster) = await portal.BatchAsync(coordinator);
        await portal.FillAsync(roster, [361]);
        using var submitted = await coordinator.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        using var refused = await coordinator.SubmitAsync($"/batches/{batch}/edit", $"/batches/{batch}/edit", ("Start", "2026-09-08"), ("Remark", "改期"));
        var page = await PortalBrowser.ReadAsync(refused);
        Assert.Contains("名册正在审核或已通过", page.QuerySelector("#Start-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("2026-09-08", "改期"), (page.QuerySelector("#Start")!.GetAttribute("value"), page.QuerySelector("#Remark")!.TextContent.Trim()));

        using var remarked = await coordinator.SubmitAsync($"/batches/{batch}/edit", $"/batches/{batch}/edit", ("Remark", "改期"));
        Assert.Equal(HttpStatusCode.Redirect, remarked.StatusCode);
    }

    private async Task<string> VersionAsync(int roster) =>
        (await portal.WithDatabaseAsync(db => db.Rosters.Where(r => r.Id == roster).Select(r => r.Version).SingleAsync())).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
