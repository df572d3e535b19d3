using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using JdPartnership.Core.Stipends;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Stipends;

public sealed class StipendPagesTests(PaymentPortal portal) : IClassFixture<PaymentPortal>
{
    /// <summary>1700 + 800 + 330 + 50 + 300, as the report of 2019 prints it.</summary>
    [Fact]
    public async Task Calculator_OfTheProbationExample_Gives3180()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var page = await browser.OpenAsync($"/stipends?scheme={await ProbationAsync()}");
        Assert.Equal("3,180", page.QuerySelector("tfoot strong")!.TextContent);
        Assert.Equal("2,550", page.QuerySelectorAll("tfoot tr")[1].QuerySelector("td.number")!.TextContent);
    }

    [Fact]
    public async Task Calculator_TakesOwnAmounts_AndComparesWithTheFloor()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        var scheme = await ProbationAsync();
        var page = await browser.OpenAsync($"/stipends?scheme={scheme}&amounts=1,800&amounts=800&amounts=&amounts=50&amounts=300&rules=Internship2021&samePost=3380");
        Assert.Equal("—", page.QuerySelector("tfoot strong")!.TextContent);
        page = await browser.OpenAsync($"/stipends?scheme={scheme}&amounts=1800&amounts=800&amounts=330&amounts=50&amounts=300&rules=Internship2021&samePost=3380");
        Assert.Equal("3,280", page.QuerySelector("tfoot strong")!.TextContent);
        Assert.Contains("低于下限 2,704 元，差 54 元", page.Body!.TextContent, StringComparison.Ordinal);
        page = await browser.OpenAsync($"/stipends?scheme={scheme}&amounts=x&amounts=800&amounts=330&amounts=50&amounts=300");
        Assert.Equal("x", ((IHtmlInputElement)page.QuerySelector("input.is-invalid")!).Value);
    }

    [Fact]
    public async Task Scheme_IsMadeAndEdited_AndAStaleEditIsToldWithBothValues()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var empty = await browser.SubmitAsync("/stipends/schemes/new", "/stipends/schemes/new", ("Name", "二〇二六"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("请至少填写一个项目。", await empty.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var made = await browser.SubmitAsync(
            "/stipends/schemes/new", "/stipends/schemes/new",
            ("Name", "2026年实习津贴"), ("Audience", "Intern"), ("ValidFrom", "2026-01-01"),
            ("Components[0].Name", "底薪"), ("Components[0].AmountYuan", "2000"), ("Components[0].CountsTowardFloor", "true"),
            ("Components[1].Name", "购物券"), ("Components[1].AmountYuan", "200"), ("Components[1].Form", "InKind"), ("Components[1].CountsTowardFloor", "true"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var scheme = await portal.WithDatabaseAsync(db => db.StipendSchemes.Include(s => s.Components).SingleAsync(s => s.Name == "2026年实习津贴"));
        Assert.Equal([("底薪", 2000m, true), ("购物券", 200m, false)], scheme.Components.OrderBy(c => c.Order).Select(c => (c.Name, c.AmountYuan!.Value, c.CountsTowardFloor)));

        var path = $"/stipends/schemes/{scheme.Id}/edit";
        var stale = (IHtmlFormElement)(await browser.OpenAsync(path)).Forms.Single(f => f.GetAttribute("action") == path);
        using var edited = await browser.SubmitAsync(path, path, ("Components[0].AmountYuan", "2100"));
        Assert.Equal(HttpStatusCode.Redirect, edited.StatusCode);
        using var conflict = await browser.SendAsync(stale, path, ("Components[0].AmountYuan", "2200"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
        Assert.Contains("底薪 2100", (await PortalBrowser.ReadAsync(conflict)).QuerySelector(".notice-warning")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2100m, await portal.WithDatabaseAsync(db => db.StipendSchemes.Where(s => s.Id == scheme.Id).SelectMany(s => s.Components).Where(c => c.Name == "底薪").Select(c => c.AmountYuan).SingleAsync()));
    }

    [Fact]
    public async Task Scheme_IsDeletedWithUndo_KeepsItsRecords_AndComesBack()
    {
        var roster = await portal.ApprovedAsync(TestAccounts.Whzy, 81);
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var made = await browser.SubmitAsync(
            "/stipends/schemes/new", "/stipends/schemes/new",
            ("Name", "待删方案"), ("Audience", "Intern"), ("ValidFrom", "2018-09-01"), ("Components[0].Name", "底薪"), ("Components[0].AmountYuan", "2900"), ("Components[0].CountsTowardFloor", "true"));
        var id = (await portal.WithDatabaseAsync(db => db.StipendSchemes.Where(s => s.Name == "待删方案").Select(s => s.Id).SingleAsync())).ToString(CultureInfo.InvariantCulture);
        var sheet = $"/rosters/{roster}/payments";
        using var recorded = await browser.PostAsync($"{sheet}/propose?month=2018-10&scheme={id}");
        Assert.Equal(HttpStatusCode.Redirect, recorded.StatusCode);

        Assert.Contains(
            "保留登记时的项目", (await browser.OpenAsync("/stipends")).QuerySelector($"form[action='/stipends/schemes/{id}/delete']")!.GetAttribute("data-confirm")!, StringComparison.Ordinal);
        using var deleted = await browser.SubmitAsync("/stipends", $"/stipends/schemes/{id}/delete");
        Assert.Equal("/stipends", deleted.Headers.Location!.OriginalString);
        var list = await browser.OpenAsync("/stipends");
        Assert.DoesNotContain("待删方案", list.QuerySelector("[aria-labelledby=schemes]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/stipends/schemes/{id}/restore", list.QuerySelector("form.notice-undo")!.GetAttribute("action"));
        using var edit = await browser.GetAsync($"/stipends/schemes/{id}/edit");
        Assert.Equal(HttpStatusCode.NotFound, edit.StatusCode);
        Assert.Equal("2900", ((IHtmlInputElement)(await browser.OpenAsync(sheet + "?month=2018-10")).QuerySelector("#grid tbody tr input[name$='Amounts[1]']")!).Value);
        Assert.DoesNotContain("待删方案", (await browser.OpenAsync(sheet + "?month=2018-11")).Body!.TextContent, StringComparison.Ordinal);

        using var again = await browser.SubmitAsync(
            "/stipends/schemes/new", "/stipends/schemes/new", ("Name", "待删 方案"), ("Audience", "Intern"), ("Components[0].Name", "底薪"), ("Components[0].AmountYuan", "2900"));
        Assert.Contains("在回收站中，可恢复", (await PortalBrowser.ReadAsync(again)).QuerySelector("#Name-error")!.TextContent, StringComparison.Ordinal);

        using var restored = await browser.SubmitAsync("/stipends/schemes/bin", $"/stipends/schemes/{id}/restore");
        Assert.Equal($"/stipends?scheme={id}", restored.Headers.Location!.OriginalString);
        Assert.Contains("待删方案", (await browser.OpenAsync("/stipends")).QuerySelector("[aria-labelledby=schemes]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoMayNotEditSchemes_SeesNoBin_AndNoDeleting()
    {
        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        var page = await auditor.OpenAsync("/stipends");
        Assert.Empty(page.QuerySelectorAll("form[action$='/delete'], a[href='/stipends/schemes/bin']"));
        using var bin = await auditor.GetAsync("/stipends/schemes/bin");
        Assert.Equal(HttpStatusCode.Forbidden, bin.StatusCode);
    }

    private async Task<string> ProbationAsync() =>
        (await portal.WithDatabaseAsync(db => db.StipendSchemes.Where(s => s.Audience == StipendAudience.Probation).Select(s => s.Id).SingleAsync())).ToString(CultureInfo.InvariantCulture);
}
