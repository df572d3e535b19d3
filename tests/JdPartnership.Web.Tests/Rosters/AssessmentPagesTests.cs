using System.Net;
using AngleSharp.Dom;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>Grades, one by one and many at once.</summary>
public sealed class AssessmentPagesTests(RosterPortal portal) : StayPages(portal)
{
    [Fact]
    public async Task Grades_AreSavedManyAtOnce_ByWhoMaySpeakForWhom()
    {
        using var coordinator = await Portal.CoordinatorAsync();
        using var liaison = await Portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var (roster, entries) = await ApprovedAsync(coordinator, 1401, 1402);
        await BegunAsync(roster);
        var path = $"/rosters/{roster}/assessments";

        using var saved = await coordinator.SubmitAsync(path, path, ("Lines[0].EnterpriseGrade", "Good"), ("Lines[1].EnterpriseGrade", "Failed"), ("Lines[1].Remark", "多次缺勤"));
        Assert.Equal(path, saved.Headers.Location!.OriginalString);
        Assert.Null((await liaison.OpenAsync(path)).QuerySelector("select[name='Lines[0].EnterpriseGrade']"));
        using var byCollege = await liaison.SubmitAsync(path, path, ("Lines[0].CollegeGrade", "Excellent"), ("Lines[1].EnterpriseGrade", "Excellent"));

        var page = await coordinator.OpenAsync(path);
        Assert.Equal(
            ["企业 0 1 0 1 0", "院校 1 0 0 0 1"],
            page.QuerySelectorAll("[aria-labelledby=totals] tbody tr").Select(r => string.Join(' ', r.Children.Select(c => c.TextContent))));
        var one = await liaison.OpenAsync($"/rosters/{roster}/entries/{entries[1]}?tab=assessment");
        Assert.Contains("不合格", one.QuerySelector("[aria-labelledby=assessment]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("多次缺勤", one.QuerySelector("[aria-labelledby=assessment]")!.TextContent, StringComparison.Ordinal);
        using var single = await liaison.SubmitAsync(
            $"/rosters/{roster}/entries/{entries[1]}?tab=assessment", $"/rosters/{roster}/entries/{entries[1]}/assessment", ("Lines[0].CollegeGrade", "Passed"));
        Assert.Equal(HttpStatusCode.Redirect, single.StatusCode);
        var history = await coordinator.OpenAsync($"/rosters/{roster}/entries/{entries[1]}?tab=history");
        Assert.Contains("合格", history.QuerySelector("[aria-labelledby=graded]")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await liaison.OpenAsync($"/rosters/{roster}/entries/{entries[1]}?tab=history")).QuerySelector("[aria-labelledby=graded]"));
    }

    [Fact]
    public async Task Grade_ThatSomebodyElseGaveMeanwhile_IsShownBesideTheTypedOne()
    {
        using var coordinator = await Portal.CoordinatorAsync();
        using var administrator = await Portal.SignInAsAsync(TestAccounts.Administrator);
        var (roster, _) = await ApprovedAsync(coordinator, 1501);
        await BegunAsync(roster);
        var path = $"/rosters/{roster}/assessments";
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)(await coordinator.OpenAsync(path)).QuerySelector("form.table-card")!;
        using var first = await administrator.SubmitAsync(path, path, ("Lines[0].EnterpriseGrade", "Good"));

        using var second = await coordinator.SendAsync(form, path, ("Lines[0].EnterpriseGrade", "Passed"));
        var page = await PortalBrowser.ReadAsync(second);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("企业 良好", page.QuerySelector("tbody .field-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Passed", page.QuerySelector("select[name='Lines[0].EnterpriseGrade'] option[selected]")!.GetAttribute("value"));
        using var third = await coordinator.SendAsync((AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("form.table-card")!, path);
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
    }

    [Fact]
    public async Task Grade_BeforeTheStayBegins_IsRefusedAtItsLine()
    {
        using var coordinator = await Portal.CoordinatorAsync();
        var (roster, _) = await ApprovedAsync(coordinator, 1601);
        await Portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == roster).ExecuteUpdateAsync(set => set.SetProperty(e => e.Start, new DateOnly(2999, 1, 1))));
        var path = $"/rosters/{roster}/assessments";
        using var refused = await coordinator.SubmitAsync(path, path, ("Lines[0].CollegeGrade", "Good"));
        var page = await PortalBrowser.ReadAsync(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("2999-01-01", page.QuerySelector("#line-0-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Good", page.QuerySelector("select[name='Lines[0].CollegeGrade'] option[selected]")!.GetAttribute("value"));
    }
}
