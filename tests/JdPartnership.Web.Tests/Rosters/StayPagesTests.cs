using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>The page of one intern: what is known, early end, transfer, grades.</summary>
public sealed class StayPagesTests(RosterPortal portal) : IClassFixture<RosterPortal>
{
    [Fact]
    public async Task Entry_IsReachedFromTheList_AndShowsMasks()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (roster, entries) = await ApprovedAsync(coordinator, 1001);
        var path = (await coordinator.OpenAsync($"/rosters/{roster}")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        Assert.Equal($"/rosters/{roster}/entries/{entries[0]}", path);

        foreach (var tab in new[] { "overview", "course", "assessment", "findings", "history" })
        {
            var page = await coordinator.OpenAsync($"{path}?tab={tab}");
            Assert.Equal("欧阳测1001", page.QuerySelector("h1")!.TextContent.Trim());
            Assert.Equal(tab, page.QuerySelector("nav.tabs a[aria-current=page]")!.GetAttribute("href")!.Split('=')[1]);
        }

        Assert.Contains("320************24", (await coordinator.OpenAsync(path)).QuerySelector("[aria-labelledby=personal]")!.TextContent, StringComparison.Ordinal);
        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        var masked = await auditor.OpenAsync(path);
        Assert.DoesNotContain("欧阳测1001", masked.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(masked.QuerySelector("a[href$='/end']"));
    }

    [Fact]
    public async Task Entry_LeadsToTheNumbersInFull_ForWhoMaySeeThem_WhileTheyAreThere()
    {
        using var coordinator = await portal.CoordinatorAsync();
        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var (roster, entries) = await ApprovedAsync(coordinator, 1901);
        var path = $"/rosters/{roster}/entries/{entries[0]}";
        var link = $"[aria-labelledby=personal] a[href='{path}/reveal']";

        Assert.NotNull((await coordinator.OpenAsync(path)).QuerySelector(link));
        Assert.Contains("查看完整信息", (await coordinator.OpenAsync(path + "/reveal")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await auditor.OpenAsync(path)).QuerySelector(link));
        Assert.Null((await liaison.OpenAsync(path)).QuerySelector(link));

        await portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == roster).ExecuteUpdateAsync(set => set.SetProperty(e => e.Sealed, Array.Empty<byte>())));
        Assert.Null((await coordinator.OpenAsync(path)).QuerySelector(link));
    }

    [Fact]
    public async Task EarlyEnd_IsRegistered_Shown_AndUndone_WithItsReasons()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (roster, entries) = await ApprovedAsync(coordinator, 1101, 1102);
        var path = $"/rosters/{roster}/entries/{entries[0]}";

        using var empty = await coordinator.SubmitAsync(path + "/end", path + "/end", ("Reason", "升学"));
        var form = await PortalBrowser.ReadAsync(empty);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal("请填写最后实习日。", form.QuerySelector("#LastDay-error")!.TextContent);
        Assert.Equal("升学", form.QuerySelector("#Reason")!.TextContent.Trim());
        using var late = await coordinator.SubmitAsync(path + "/end", path + "/end", ("LastDay", "2027-02-28"), ("EndedBy", "ByStudent"), ("Reason", "升学"));
        Assert.Equal("最后实习日应在 2026-09-01 至 2027-02-27 之间。", (await PortalBrowser.ReadAsync(late)).QuerySelector("#LastDay-error")!.TextContent);

        using var ended = await coordinator.SubmitAsync(path + "/end", path + "/end", ("LastDay", "2026-11-15"), ("EndedBy", "ByStudent"), ("Reason", "升学"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        var course = await coordinator.OpenAsync(path + "?tab=course");
        Assert.Contains("升学", course.QuerySelector("[aria-labelledby=course]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("提前结束", (await coordinator.OpenAsync($"/rosters/{roster}")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(-1, await portal.WithDatabaseAsync(db => db.PresenceChanges.Where(p => p.RosterId == roster && p.Day == new DateOnly(2026, 11, 16)).Select(p => p.Delta).SingleAsync()));

        using var unexplained = await coordinator.SubmitAsync(path + "?tab=course", path + "/undo");
        Assert.Equal("请说明情况。", (await PortalBrowser.ReadAsync(unexplained)).QuerySelector("#Reason-error")!.TextContent);
        using var undone = await coordinator.SubmitAsync(path + "?tab=course", path + "/undo", ("Reason", "登记错了人"));
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        var steps = (await coordinator.OpenAsync(path + "?tab=history")).QuerySelectorAll(".timeline strong").Select(s => s.TextContent);
        Assert.Equal(["撤销提前结束", "提前结束"], steps);
        Assert.Null(await portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.Id == entries[0]).Select(e => e.EndedOn).SingleAsync()));
    }

    [Fact]
    public async Task EarlyEnd_OfAStaleForm_IsAConflict_AndTheNextTryGoesThrough()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (roster, entries) = await ApprovedAsync(coordinator, 1201);
        var path = $"/rosters/{roster}/entries/{entries[0]}";
        (string, string)[] filled = [("LastDay", "2026-11-15"), ("EndedBy", "ByCollege"), ("Reason", "召回")];

        using var stale = await coordinator.PostAsync(path + "/end", [("Version", "1000"), .. filled]);
        var again = await PortalBrowser.ReadAsync(stale);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.NotEqual("1000", again.QuerySelector("#Version")!.GetAttribute("value"));
        using var saved = await coordinator.PostAsync(path + "/end", [("Version", again.QuerySelector("#Version")!.GetAttribute("value")!), .. filled]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    [Fact]
    public async Task Transfer_AsksForTheWarningsToBeAccepted_AndGoesOnInANewEntry()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (roster, entries) = await ApprovedAsync(coordinator, 1301);
        var place = await OfferedAsync(roster, "商家支持");
        var path = $"/rosters/{roster}/entries/{entries[0]}";
        (string, string)[] filled = [("FirstDay", "2026-11-16"), ("Place", place), ("Reason", "旺季支援")];

        using var warned = await coordinator.SubmitAsync(path + "/transfer", path + "/transfer", filled);
        var form = await PortalBrowser.ReadAsync(warned);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, warned.StatusCode);
        Assert.Contains("报酬", form.QuerySelector("#Place-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(form.QuerySelector("#AcceptsWarnings"));

        using var moved = await coordinator.SubmitAsync(path + "/transfer", path + "/transfer", [.. filled, ("AcceptsWarnings", "true")]);
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        var next = (await coordinator.OpenAsync(path + "?tab=course")).QuerySelectorAll("[aria-labelledby=course] a").Single().GetAttribute("href")!;
        var page = await coordinator.OpenAsync(next + "?tab=course");
        Assert.Contains("商家支持", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(path, page.QuerySelectorAll("[aria-labelledby=course] a").Single().GetAttribute("href"));
        var line = (await coordinator.OpenAsync("/rosters?size=200")).QuerySelectorAll("tbody tr").Single(r => r.QuerySelector($"a[href='/rosters/{roster}']") is not null);
        Assert.Equal(["1", "40", "1", "1"], line.QuerySelectorAll(".number").Select(n => n.TextContent.Trim()));

        using var undone = await coordinator.SubmitAsync(path + "?tab=course", path + "/undo", ("Reason", "不调了"));
        Assert.Contains("这一行已被取代", (await coordinator.OpenAsync(next)).QuerySelector(".notice-info")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grades_AreSavedManyAtOnce_ByWhoMaySpeakForWhom()
    {
        using var coordinator = await portal.CoordinatorAsync();
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
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
        using var coordinator = await portal.CoordinatorAsync();
        using var administrator = await portal.SignInAsAsync(TestAccounts.Administrator);
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
        using var coordinator = await portal.CoordinatorAsync();
        var (roster, _) = await ApprovedAsync(coordinator, 1601);
        await portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == roster).ExecuteUpdateAsync(set => set.SetProperty(e => e.Start, new DateOnly(2999, 1, 1))));
        var path = $"/rosters/{roster}/assessments";
        using var refused = await coordinator.SubmitAsync(path, path, ("Lines[0].CollegeGrade", "Good"));
        var page = await PortalBrowser.ReadAsync(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("2999-01-01", page.QuerySelector("#line-0-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Good", page.QuerySelector("select[name='Lines[0].CollegeGrade'] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Package_OfARosterAndOfAYear_IsMasked_AndTheSameBytesEachTime()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (roster, _) = await ApprovedAsync(coordinator, TestAccounts.Whzy, 1801, 1802);
        var college = await portal.CollegeIdAsync(TestAccounts.Whzy);
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        foreach (var path in new[] { $"/rosters/{roster}/package", $"/colleges/{college}/packages/2026" })
        {
            using var first = await liaison.GetAsync(path);
            using var second = await coordinator.GetAsync(path);
            Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", first.Content.Headers.ContentType!.MediaType);
            Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
            using var archive = new System.IO.Compression.ZipArchive(await first.Content.ReadAsStreamAsync());
            using var sheet = new StreamReader(archive.GetEntry("xl/worksheets/sheet1.xml")!.Open());
            var text = await sheet.ReadToEndAsync();
            Assert.Contains("欧阳测1802", text, StringComparison.Ordinal);
            Assert.DoesNotContain("110105194912310021", text, StringComparison.Ordinal);
        }

        using var stranger = await portal.SignInAsAsync(TestAccounts.LiaisonOfJscj);
        using var hidden = await stranger.GetAsync($"/rosters/{roster}/package");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var refused = await auditor.GetAsync($"/rosters/{roster}/package");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task AnotherCollege_FindsNothingOfAStay_AndALiaisonRegistersNoEnds()
    {
        using var coordinator = await portal.CoordinatorAsync();
        var (roster, entries) = await ApprovedAsync(coordinator, TestAccounts.Jscj, 1701);
        using var stranger = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        foreach (var path in new[] { $"entries/{entries[0]}", $"entries/{entries[0]}?tab=history", "assessments" })
        {
            using var response = await stranger.GetAsync($"/rosters/{roster}/{path}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        using var grades = await stranger.PostAsync($"/rosters/{roster}/assessments", ("Lines[0].EntryId", entries[0].ToString(CultureInfo.InvariantCulture)), ("Lines[0].CollegeGrade", "Good"));
        Assert.Equal(HttpStatusCode.NotFound, grades.StatusCode);
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfJscj);
        using var end = await liaison.GetAsync($"/rosters/{roster}/entries/{entries[0]}/end");
        Assert.Equal(HttpStatusCode.Forbidden, end.StatusCode);
    }

    private Task<(int Roster, List<int> Entries)> ApprovedAsync(PortalBrowser coordinator, params int[] persons) => ApprovedAsync(coordinator, TestAccounts.Whzy, persons);

    private async Task<(int Roster, List<int> Entries)> ApprovedAsync(PortalBrowser coordinator, string college, params int[] persons)
    {
        var (_, roster) = await portal.BatchAsync(coordinator, college);
        await portal.FillAsync(roster, persons);
        await SealAsync(roster);
        using var submitted = await coordinator.SubmitAsync($"/rosters/{roster}/submit", $"/rosters/{roster}/submit");
        var version = await portal.WithDatabaseAsync(db => db.Rosters.Where(r => r.Id == roster).Select(r => r.Version).SingleAsync());
        using var approved = await coordinator.PostAsync($"/rosters/{roster}/approve", ("Version", version.ToString(CultureInfo.InvariantCulture)));
        return (roster, await portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == roster).OrderBy(e => e.RowNumber).Select(e => e.Id).ToListAsync()));
    }

    // As the reader seals them: a transfer opens the number to ask the rules about it.
    private Task<int> SealAsync(int roster) => portal.WithDatabaseAsync(async db =>
    {
        var protector = portal.Host.Services.GetRequiredService<IPersonalDataProtector>();
        foreach (var entry in await db.RosterEntries.AsTracking().Where(e => e.RosterId == roster).ToListAsync())
        {
            entry.Sealed = new RosterSecrets("110105194912310021", null).Seal(protector, entry.Uid);
        }

        return await db.SaveChangesAsync();
    });

    private Task<int> BegunAsync(int roster) => portal.WithDatabaseAsync(db => db.RosterEntries
        .Where(e => e.RosterId == roster)
        .ExecuteUpdateAsync(set => set.SetProperty(e => e.Start, new DateOnly(2019, 9, 1))));

    // The batch offers a second post, as its form would store it.
    private Task<string> OfferedAsync(int roster, string post) => portal.WithDatabaseAsync(async db =>
    {
        var batch = await db.InternshipBatches.AsTracking().Include(b => b.Posts).SingleAsync(b => db.Rosters.Any(r => r.Id == roster && r.BatchId == b.Id));
        var place = batch.Posts.Single();
        var other = await db.Posts.Where(p => p.Name == post).Select(p => p.Id).SingleAsync();
        batch.OfferPosts([place, new(other, place.ServiceCentreId)]);
        await db.SaveChangesAsync();
        return string.Create(CultureInfo.InvariantCulture, $"{other}-{place.ServiceCentreId}");
    });
}
