using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Rosters;

/// <summary>The page of one intern, early ends and transfers.</summary>
public sealed class StayPagesTests(RosterPortal portal) : StayPages(portal)
{
    [Fact]
    public async Task Entry_IsReachedFromTheList_AndShowsMasks()
    {
        using var coordinator = await Portal.CoordinatorAsync();
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
        using var auditor = await Portal.SignInAsAsync(TestAccounts.Auditor);
        var masked = await auditor.OpenAsync(path);
        Assert.DoesNotContain("欧阳测1001", masked.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(masked.QuerySelector("a[href$='/end']"));
    }

    [Fact]
    public async Task WhatNamesOrFindsThePerson_IsMaskedForTheAuditor_OnEveryPageOfTheRoster()
    {
        using var coordinator = await Portal.CoordinatorAsync();
        using var auditor = await Portal.SignInAsAsync(TestAccounts.Auditor);
        var (roster, entries) = await ApprovedAsync(coordinator, 2001);
        string[] personal = ["20185500001", "XY-2018-5501", "BX-2018-5501", "鲁教师", "邹师傅", "怕高，不宜登梯"];
        await Portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.Id == entries[0]).ExecuteUpdateAsync(set => set
            .SetProperty(e => e.StudentNumber, personal[0]).SetProperty(e => e.AgreementNumber, personal[1]).SetProperty(e => e.PolicyNumber, personal[2])
            .SetProperty(e => e.CollegeMentor, personal[3]).SetProperty(e => e.EnterpriseMentor, personal[4]).SetProperty(e => e.Remark, personal[5])));
        var overview = $"/rosters/{roster}/entries/{entries[0]}";
        var full = (await coordinator.OpenAsync(overview)).Body!.TextContent;
        Assert.All(personal, text => Assert.Contains(text, full, StringComparison.Ordinal));

        foreach (var path in new[]
        {
            overview, $"{overview}?tab=history", $"/rosters/{roster}", $"/rosters/{roster}?studentNumber={personal[0]}", $"/rosters/{roster}?tab=changes",
            $"/rosters/{roster}/assessments", $"/rosters/{roster}/payments", $"/rosters/{roster}/attendance",
        })
        {
            var page = (await auditor.OpenAsync(path)).DocumentElement.OuterHtml;
            Assert.All(personal, text => Assert.DoesNotContain(text, page.Replace($"studentNumber={text}", "", StringComparison.Ordinal), StringComparison.Ordinal));
        }

        Assert.Contains("鲁*师", (await auditor.OpenAsync(overview)).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await auditor.OpenAsync($"/rosters/{roster}?studentNumber=nobody")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Entry_LeadsToTheNumbersInFull_ForWhoMaySeeThem_WhileTheyAreThere()
    {
        using var coordinator = await Portal.CoordinatorAsync();
        using var auditor = await Portal.SignInAsAsync(TestAccounts.Auditor);
        using var liaison = await Portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var (roster, entries) = await ApprovedAsync(coordinator, 1901);
        var path = $"/rosters/{roster}/entries/{entries[0]}";
        var link = $"[aria-labelledby=personal] a[href='{path}/reveal']";

        Assert.NotNull((await coordinator.OpenAsync(path)).QuerySelector(link));
        Assert.Contains("查看完整信息", (await coordinator.OpenAsync(path + "/reveal")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await auditor.OpenAsync(path)).QuerySelector(link));
        Assert.Null((await liaison.OpenAsync(path)).QuerySelector(link));

        await Portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == roster).ExecuteUpdateAsync(set => set.SetProperty(e => e.Sealed, Array.Empty<byte>())));
        Assert.Null((await coordinator.OpenAsync(path)).QuerySelector(link));
    }

    [Fact]
    public async Task EarlyEnd_IsRegistered_Shown_AndUndone_WithItsReasons()
    {
        using var coordinator = await Portal.CoordinatorAsync();
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
        Assert.Equal(-1, await Portal.WithDatabaseAsync(db => db.PresenceChanges.Where(p => p.RosterId == roster && p.Day == new DateOnly(2026, 11, 16)).Select(p => p.Delta).SingleAsync()));

        using var unexplained = await coordinator.SubmitAsync(path + "?tab=course", path + "/undo");
        Assert.Equal("请说明情况。", (await PortalBrowser.ReadAsync(unexplained)).QuerySelector("#Reason-error")!.TextContent);
        using var undone = await coordinator.SubmitAsync(path + "?tab=course", path + "/undo", ("Reason", "登记错了人"));
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        var steps = (await coordinator.OpenAsync(path + "?tab=history")).QuerySelectorAll(".timeline strong").Select(s => s.TextContent);
        Assert.Equal(["撤销提前结束", "提前结束"], steps);
        Assert.Null(await Portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.Id == entries[0]).Select(e => e.EndedOn).SingleAsync()));
    }

    [Fact]
    public async Task EarlyEnd_OfAStaleForm_IsAConflict_AndTheNextTryGoesThrough()
    {
        using var coordinator = await Portal.CoordinatorAsync();
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
        using var coordinator = await Portal.CoordinatorAsync();
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
        Assert.Contains("放行警告：", (await coordinator.OpenAsync(path + "?tab=history")).QuerySelector("[aria-labelledby=events] .prose")!.TextContent, StringComparison.Ordinal);
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
    public async Task UndoOfATransfer_AsksAboutWhatWasRecordedAtTheNewPost_AndKeepsIt()
    {
        using var coordinator = await Portal.CoordinatorAsync();
        var (roster, entries) = await ApprovedAsync(coordinator, 1501);
        var path = $"/rosters/{roster}/entries/{entries[0]}";
        using var moved = await coordinator.SubmitAsync(
            path + "/transfer", path + "/transfer", ("FirstDay", "2026-11-16"), ("Place", await OfferedAsync(roster, "商家支持")), ("Reason", "旺季支援"), ("AcceptsWarnings", "true"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        await AttendedAsync(roster, new DateOnly(2026, 11, 17));

        Assert.Contains("新岗位上已有发放记录 0 条、考勤 1 天", (await coordinator.OpenAsync(path + "?tab=course")).QuerySelector("form .notice-warning")!.TextContent, StringComparison.Ordinal);
        using var asked = await coordinator.SubmitAsync(path + "?tab=course", path + "/undo", ("Reason", "登记错了人"));
        var form = await PortalBrowser.ReadAsync(asked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Equal("新岗位上已有发放记录 0 条、考勤 1 天，确认之后才能撤销调岗。", form.QuerySelector("#AcceptsRecords-error")!.TextContent);
        Assert.Equal("登记错了人", form.QuerySelector("#Reason")!.TextContent.Trim());

        using var undone = await coordinator.SubmitAsync(path + "?tab=course", path + "/undo", ("Reason", "登记错了人"), ("AcceptsRecords", "true"));
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Equal(entries[0], await Portal.WithDatabaseAsync(db => db.AttendanceRecords.Where(r => db.RosterEntries.Any(e => e.Id == r.RosterEntryId && e.RosterId == roster)).Select(r => r.RosterEntryId).SingleAsync()));
    }

    [Fact]
    public async Task AnotherCollege_FindsNothingOfAStay_AndALiaisonRegistersNoEnds()
    {
        using var coordinator = await Portal.CoordinatorAsync();
        var (roster, entries) = await ApprovedAsync(coordinator, TestAccounts.Jscj, 1701);
        using var stranger = await Portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        foreach (var path in new[] { $"entries/{entries[0]}", $"entries/{entries[0]}?tab=history", "assessments" })
        {
            using var response = await stranger.GetAsync($"/rosters/{roster}/{path}");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        using var grades = await stranger.PostAsync($"/rosters/{roster}/assessments", ("Lines[0].EntryId", entries[0].ToString(CultureInfo.InvariantCulture)), ("Lines[0].CollegeGrade", "Good"));
        Assert.Equal(HttpStatusCode.NotFound, grades.StatusCode);
        using var liaison = await Portal.SignInAsAsync(TestAccounts.LiaisonOfJscj);
        using var end = await liaison.GetAsync($"/rosters/{roster}/entries/{entries[0]}/end");
        Assert.Equal(HttpStatusCode.Forbidden, end.StatusCode);
    }
}
