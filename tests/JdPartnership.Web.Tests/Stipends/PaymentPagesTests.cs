using System.Net;
using AngleSharp.Html.Dom;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Stipends;

/// <summary>A month of pay through its pages: proposed, recorded, paid, closed, corrected.</summary>
public sealed class PaymentPagesTests(PaymentPortal portal) : IClassFixture<PaymentPortal>
{
    private const string Month = "2018-09";

    [Fact]
    public async Task Month_FromProposalToCorrection()
    {
        var roster = await portal.ApprovedAsync(TestAccounts.Whzy, 1, 2, 3);
        await portal.WagesAsync(roster);
        var entries = await portal.EntriesAsync(roster);
        var path = $"/rosters/{roster}/payments?month={Month}";
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);

        var fresh = await browser.OpenAsync(path);
        Assert.Equal(["3000", "3000", "3000"], entries.Select(e => Field(fresh, e, "Amounts[1]").Value));
        Assert.Equal(0, await CountAsync(roster));

        using var saved = await browser.SendAsync(Grid(fresh), Action(fresh), (Name(entries[1], "Amounts[1]"), "2,500"), (Name(entries[2], "Amounts[1]"), ""));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([3000m, 2500m], await AmountsAsync(roster));
        var checkedPage = await browser.OpenAsync(path);
        Assert.Contains("低于下限 2544 元，差 44 元（R11，《职业学校学生实习管理规定》2016年版第 17 条）", RowOf(checkedPage, entries[1]), StringComparison.Ordinal);
        Assert.Contains("少于名册约定的 3000 元", RowOf(checkedPage, entries[1]), StringComparison.Ordinal);
        Assert.DoesNotContain("低于下限", RowOf(checkedPage, entries[0]), StringComparison.Ordinal);

        using var proposed = await browser.PostAsync($"/rosters/{roster}/payments/propose?month={Month}&scheme=0");
        Assert.Equal([3000m, 2500m, 3000m], await AmountsAsync(roster));
        using var paid = await browser.PostAsync($"/rosters/{roster}/payments/pay?month={Month}&scheme=0", ("PaidOn", "2018-11-05"), ("Way", "BankTransfer"));
        Assert.Contains("迟 5 天", RowOf(await browser.OpenAsync(path), entries[0]), StringComparison.Ordinal);
        using var closed = await browser.PostAsync($"/rosters/{roster}/payments/close?month={Month}&scheme=0");
        var locked = await browser.OpenAsync(path);
        Assert.Empty(locked.QuerySelectorAll("#grid input:not([type=hidden])"));
        using var refused = await browser.PostAsync($"{path}&scheme=0", (Name(entries[0], "Amounts[1]"), "9"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        var payment = await portal.WithDatabaseAsync(db => db.StipendPayments.Where(p => p.RosterEntryId == entries[1]).Select(p => p.Id).SingleAsync());
        var form = $"/rosters/{roster}/payments/{payment}";
        using var unexplained = await browser.SubmitAsync(form, $"{form}/correct", ("Amounts[1]", "3000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unexplained.StatusCode);
        Assert.Equal("3000", ((IHtmlInputElement)(await PortalBrowser.ReadAsync(unexplained)).QuerySelector("input[name='Amounts[1]']")!).Value);
        using var corrected = await browser.SubmitAsync(form, $"{form}/correct", ("Amounts[1]", "3000"), ("Reason", "补发差额"));
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        Assert.Equal([3000m, 3000m, 3000m], await AmountsAsync(roster));
        Assert.Equal(4, await CountAsync(roster));

        var totals = await browser.OpenAsync($"/stipends/payments?month={Month}");
        Assert.Contains("9,000", totals.QuerySelector($"section[aria-labelledby=rosters] a[href='{path}']")!.Closest("tr")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_BadFields_AreMarkedWithEverythingTyped_AndNothingIsStored()
    {
        var roster = await portal.ApprovedAsync(TestAccounts.Whzy, 11, 12);
        var entries = await portal.EntriesAsync(roster);
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var fresh = await browser.OpenAsync($"/rosters/{roster}/payments?month={Month}");
        using var response = await browser.SendAsync(
            Grid(fresh), Action(fresh), (Name(entries[0], "Amounts[1]"), "三千"), (Name(entries[0], "PaidOn"), "5/6/2018"), (Name(entries[1], "DeductionYuan"), "100"), (Name(entries[1], "Remark"), "押金"));
        var page = await PortalBrowser.ReadAsync(response);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("“三千”不是金额，请填写数字，例如 1700 或 1700.50。", ErrorOf(page, entries[0], "Amounts[1]"));
        Assert.Equal(("5/6/2018", "text"), (Field(page, entries[0], "PaidOn").Value, Field(page, entries[0], "PaidOn").Type));
        Assert.Equal(("三千", "100", "押金"), (Field(page, entries[0], "Amounts[1]").Value, Field(page, entries[1], "DeductionYuan").Value, Field(page, entries[1], "Remark").Value));
        Assert.Equal(0, await CountAsync(roster));

        using var next = await browser.SendAsync(Grid(page), Action(page), (Name(entries[0], "Amounts[1]"), "3000"), (Name(entries[0], "PaidOn"), ""));
        Assert.Equal("有扣款时必须写明事由。", ErrorOf(await PortalBrowser.ReadAsync(next), entries[1], "DeductionReason"));
        Assert.Equal(0, await CountAsync(roster));
    }

    [Fact]
    public async Task Save_RowChangedByAnother_ShowsBothValues_AndTheNextSaveDecides()
    {
        var roster = await portal.ApprovedAsync(TestAccounts.Whzy, 21, 22);
        var entries = await portal.EntriesAsync(roster);
        using var one = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var other = await portal.SignInAsAsync(TestAccounts.Administrator);
        var path = $"/rosters/{roster}/payments?month={Month}";
        using var proposed = await other.PostAsync($"/rosters/{roster}/payments/propose?month={Month}&scheme=0");
        var mine = await one.OpenAsync(path);
        var theirs = await other.OpenAsync(path);
        using var first = await other.SendAsync(Grid(theirs), Action(theirs), (Name(entries[0], "Amounts[1]"), "3100"), (Name(entries[1], "Amounts[1]"), "3200"));

        using var stale = await one.SendAsync(Grid(mine), Action(mine), (Name(entries[0], "Amounts[1]"), "3300"));
        var page = await PortalBrowser.ReadAsync(stale);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Single(page.QuerySelectorAll(".notice-warning tbody tr"));
        Assert.Equal(("3300", "3200"), (Field(page, entries[0], "Amounts[1]").Value, Field(page, entries[1], "Amounts[1]").Value));
        using var decided = await one.SendAsync(Grid(page), Action(page));
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Equal([3300m, 3200m], await AmountsAsync(roster));
    }

    [Fact]
    public async Task AnotherCollege_FindsNothing_AndItsOwnReadsOnly()
    {
        var roster = await portal.ApprovedAsync(TestAccounts.Whzy, 31);
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var proposed = await coordinator.PostAsync($"/rosters/{roster}/payments/propose?month={Month}&scheme=0");
        var payment = await portal.WithDatabaseAsync(db => db.StipendPayments.Where(p => p.Sheet!.RosterId == roster).Select(p => p.Id).SingleAsync());
        using var foreign = await portal.SignInAsAsync(TestAccounts.LiaisonOfJscj);
        foreach (var path in new[] { $"/rosters/{roster}/payments", $"/rosters/{roster}/payments/export", $"/rosters/{roster}/payments/{payment}", $"/rosters/{roster}/attendance" })
        {
            using var hidden = await foreign.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        }

        Assert.DoesNotContain(TestAccounts.Whzy, (await foreign.OpenAsync($"/stipends/payments?month={Month}")).Body!.TextContent, StringComparison.Ordinal);
        using var own = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var page = await own.OpenAsync($"/rosters/{roster}/payments?month={Month}");
        Assert.Empty(page.QuerySelectorAll("#grid input:not([type=hidden])"));
        Assert.Contains("3,000", page.QuerySelector("#grid tbody")!.TextContent, StringComparison.Ordinal);
        using var refused = await own.PostAsync($"/rosters/{roster}/payments?month={Month}");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Export_IsMasked_AndAuditorsSeeMasksOnThePage()
    {
        var roster = await portal.ApprovedAsync(TestAccounts.Whzy, 41);
        var name = (await portal.WithDatabaseAsync(db => db.RosterEntries.Where(e => e.RosterId == roster).Select(e => e.Name).SingleAsync()));
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var answer = await coordinator.GetAsync($"/rosters/{roster}/payments/export?month={Month}");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType!.MediaType);
        using var zip = new System.IO.Compression.ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync();
        Assert.DoesNotContain(name, sheet, StringComparison.Ordinal);
        Assert.Contains(Core.PersonalData.Masks.Name(name), sheet, StringComparison.Ordinal);

        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        Assert.DoesNotContain(name, (await auditor.OpenAsync($"/rosters/{roster}/payments?month={Month}")).Body!.TextContent, StringComparison.Ordinal);
    }

    private Task<int> CountAsync(int roster) => portal.WithDatabaseAsync(db => db.StipendPayments.CountAsync(p => p.Sheet!.RosterId == roster));

    private Task<List<decimal>> AmountsAsync(int roster) => portal.WithDatabaseAsync(db => db.StipendPayments
        .Where(p => p.Sheet!.RosterId == roster && p.IsCurrent)
        .OrderBy(p => p.RosterEntryId)
        .Select(p => p.CashYuan)
        .ToListAsync());

    private static string Name(int entry, string field) => PaymentService.FieldOf(entry, field);

    private static IHtmlFormElement Grid(IHtmlDocument page) => (IHtmlFormElement)page.GetElementById("grid")!;

    private static string Action(IHtmlDocument page) => Grid(page).GetAttribute("action")!;

    private static IHtmlInputElement Field(IHtmlDocument page, int entry, string field) => (IHtmlInputElement)page.QuerySelector($"input[name='{Name(entry, field)}']")!;

    private static string ErrorOf(IHtmlDocument page, int entry, string field) => page.GetElementById(Field(page, entry, field).GetAttribute("aria-describedby")!)!.TextContent;

    private static string RowOf(IHtmlDocument page, int entry) =>
        (page.QuerySelector($"[name='{Name(entry, "Shown")}']") ?? throw new InvalidOperationException("no row")).Closest("tr")!.TextContent;
}
