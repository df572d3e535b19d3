using System.Net;
using AngleSharp.Html.Dom;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Rosters;

public sealed class BatchPagesTests(RosterPortal portal) : IClassFixture<RosterPortal>
{
    [Fact]
    public async Task Create_MakesTheBatchWithAnEmptyRoster()
    {
        using var browser = await portal.CoordinatorAsync();
        var (batch, roster) = await portal.BatchAsync(browser);

        var page = await browser.OpenAsync($"/batches/{batch}");
        Assert.Contains("编制中", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='/rosters/{roster}']"));
        Assert.Equal("测试客服", page.QuerySelector(".table-card tbody th")!.TextContent);
        Assert.Contains("coordinator", page.QuerySelector("table.history")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_BadInput_ComesBackWithEverythingTyped()
    {
        using var browser = await portal.CoordinatorAsync();
        using var response = await browser.SubmitAsync(
            "/batches/new", "/batches/new", ("Name", "秋季"), ("Start", "2026-09-01"), ("End", "2026-08-01"), ("PlannedPersons", "很多"), ("Places[0].Persons", "5"));
        var page = await PortalBrowser.ReadAsync(response);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("结束日期不能早于开始日期。", page.QuerySelector("#End-error")!.TextContent);
        Assert.NotEqual("", page.QuerySelector("#CollegeId-error")!.TextContent);
        Assert.Contains("请至少列出一个岗位", page.QuerySelector("#Places-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("很多", ((IHtmlInputElement)page.QuerySelector("input[name=PlannedPersons]")!).Value);
        Assert.Equal("5", ((IHtmlInputElement)page.QuerySelector("input[name='Places[0].Persons']")!).Value);
    }

    [Fact]
    public async Task Edit_StaleForm_ShowsBothValuesAndLosesNothing()
    {
        using var one = await portal.CoordinatorAsync();
        using var other = await portal.SignInAsAsync(TestAccounts.Administrator);
        var (batch, _) = await portal.BatchAsync(one);
        var form = FormOf(await one.OpenAsync($"/batches/{batch}/edit"));
        using var first = await other.SubmitAsync($"/batches/{batch}/edit", $"/batches/{batch}/edit", ("PlannedPersons", "50"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var stale = await one.SendAsync(form, $"/batches/{batch}/edit", ("PlannedPersons", "60"));
        var page = await PortalBrowser.ReadAsync(stale);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(["计划人数|60|50"], page.QuerySelectorAll(".notice-warning tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))));

        using var again = await one.SendAsync(FormOf(page), $"/batches/{batch}/edit");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(60, await portal.WithDatabaseAsync(db => db.InternshipBatches.Where(b => b.Id == batch).Select(b => b.PlannedPersons).SingleAsync()));
    }

    [Fact]
    public async Task Delete_TakesTheRosterAlong_AndBothComeBack()
    {
        using var browser = await portal.CoordinatorAsync();
        var (batch, roster) = await portal.BatchAsync(browser);
        using var deleted = await browser.SubmitAsync($"/batches/{batch}", $"/batches/{batch}/delete");
        Assert.Equal("/batches", deleted.Headers.Location!.OriginalString);
        using var gone = await browser.GetAsync($"/rosters/{roster}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);

        using var restored = await browser.SubmitAsync("/batches?bin=true", $"/batches/{batch}/restore");
        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
        Assert.NotNull((await browser.OpenAsync($"/rosters/{roster}")).QuerySelector("h1"));
    }

    [Fact]
    public async Task List_FiltersAndExports()
    {
        using var browser = await portal.CoordinatorAsync();
        var (theirs, _) = await portal.BatchAsync(browser, TestAccounts.Jscj);
        var (ours, _) = await portal.BatchAsync(browser);
        var college = await portal.CollegeIdAsync(TestAccounts.Jscj);

        var list = await browser.OpenAsync($"/batches?college={college}&year=2026&engagement=PostInternship&state=Draft&sort=college");
        Assert.NotNull(list.QuerySelector($"tbody a[href^='/batches/{theirs}?']"));
        Assert.Null(list.QuerySelector($"tbody a[href^='/batches/{ours}?']"));
        Assert.Equal(4, list.QuerySelectorAll(".chip").Length);
        Assert.Empty((await browser.OpenAsync("/batches?year=1999")).QuerySelectorAll("tbody tr"));
        using var csv = await browser.GetAsync("/batches/export?format=csv&q=whzy");
        var text = await csv.Content.ReadAsStringAsync();
        Assert.Contains(TestAccounts.Whzy, text, StringComparison.Ordinal);
        Assert.DoesNotContain(TestAccounts.Jscj, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Liaison_SeesItsOwnBatches_ReadOnly()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (ours, _) = await portal.BatchAsync(coordinator);
        var (theirs, _) = await portal.BatchAsync(coordinator, TestAccounts.Jscj);
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);

        var page = await liaison.OpenAsync($"/batches/{ours}");
        Assert.Null(page.QuerySelector($"a[href='/batches/{ours}/edit']"));
        using var foreign = await liaison.GetAsync($"/batches/{theirs}");
        using var edit = await liaison.GetAsync($"/batches/{ours}/edit");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Forbidden), (foreign.StatusCode, edit.StatusCode));
    }

    private static IHtmlFormElement FormOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("form.form-card")!;
}
