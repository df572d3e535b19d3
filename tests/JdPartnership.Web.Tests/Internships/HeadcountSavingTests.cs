using System.Net;
using AngleSharp.Html.Dom;
using JdPartnership.Core.Audit;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Tests.Colleges;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Internships;

public sealed class HeadcountSavingTests(CollegesFixture portal) : IClassFixture<CollegesFixture>
{
    [Fact]
    public async Task Save_BadCells_AreMarkedAndNothingIsStored()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var (good, negative, word) = (await CellAsync("黄冈科技学院", 2018), await CellAsync(TestAccounts.Whzy, 2018), await CellAsync(TestAccounts.Jscj, 2017));
        var large = await CellAsync(TestAccounts.Jscj, 2018);
        var half = await CellAsync(TestAccounts.Jscj, 2019);
        using var response = await browser.SubmitAsync(
            "/headcounts", "/headcounts",
            ($"Cells[{good}]", "431"), ($"Cells[{negative}]", "-5"), ($"Cells[{word}]", "许多"), ($"Cells[{large}]", "99999999999999999999"), ($"Cells[{half}]", "1.5"), ("Source", "手抄"));
        var page = await PortalBrowser.ReadAsync(response);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("人数不能小于 0。", ErrorOf(page, negative));
        Assert.Equal("“许多”不是人数，请填写不带小数的数字。", ErrorOf(page, word));
        Assert.Equal("人数不能超过 100,000，请检查是否多输了数字。", ErrorOf(page, large));
        Assert.Equal("“1.5”不是人数，请填写不带小数的数字。", ErrorOf(page, half));
        Assert.Equal(["431", "-5", "许多", "99999999999999999999", "1.5"], new[] { good, negative, word, large, half }.Select(key => Cell(page, key).Value));
        Assert.Equal("手抄", ((IHtmlInputElement)page.GetElementById("Source")!).Value);
        Assert.Equal(4, page.QuerySelectorAll(".notice-danger li a").Count(a => page.GetElementById(a.GetAttribute("href")![1..]) is IHtmlInputElement));
        Assert.Equal(430, (await portal.HeadcountAsync("黄冈科技学院", 2018))!.Persons);
    }

    [Fact]
    public async Task Save_CellChangedByAnother_ShowsBothValues_AndTheNextSaveDecides()
    {
        using var one = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var other = await portal.SignInAsAsync(TestAccounts.Administrator);
        var (contested, untouched) = (await CellAsync("武汉生物工程学院", 2018), await CellAsync("武汉生物工程学院", 2017));
        var form = FormOf(await one.OpenAsync("/headcounts"));
        using var first = await other.SubmitAsync("/headcounts", "/headcounts", ($"Cells[{contested}]", "461"), ($"Cells[{untouched}]", "421"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var stale = await one.SendAsync(form, "/headcounts", ($"Cells[{contested}]", "470"));
        var page = await PortalBrowser.ReadAsync(stale);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Equal(["武汉生物工程学院 · 2018 年|470|461"], page.QuerySelectorAll(".notice-warning tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))));
        Assert.Equal(("470", "421"), (Cell(page, contested).Value, Cell(page, untouched).Value));
        Assert.Equal(461, (await portal.HeadcountAsync("武汉生物工程学院", 2018))!.Persons);

        using var decided = await one.SendAsync(FormOf(page), "/headcounts");
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        Assert.Equal((470, 421), ((await portal.HeadcountAsync("武汉生物工程学院", 2018))!.Persons, (await portal.HeadcountAsync("武汉生物工程学院", 2017))!.Persons));
    }

    [Fact]
    public async Task Save_OtherCellsChangedMeanwhile_IsNoConflict()
    {
        using var one = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var other = await portal.SignInAsAsync(TestAccounts.Administrator);
        var (mine, theirs) = (await CellAsync("九州职业技术学院", 2017), await CellAsync("九州职业技术学院", 2018));
        var form = FormOf(await one.OpenAsync("/headcounts"));
        using var first = await other.SubmitAsync("/headcounts", "/headcounts", ($"Cells[{theirs}]", "211"));
        using var second = await one.SendAsync(form, "/headcounts", ($"Cells[{mine}]", "181"));
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Equal((181, 211), ((await portal.HeadcountAsync("九州职业技术学院", 2017))!.Persons, (await portal.HeadcountAsync("九州职业技术学院", 2018))!.Persons));
    }

    [Fact]
    public async Task Save_EmptiedCell_IsRefusedUntilTicked_ThenRemovedWithHistory()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var cell = await CellAsync("宿迁技师学院", 2017);
        using var asked = await browser.SubmitAsync("/headcounts", "/headcounts", ($"Cells[{cell}]", " "));
        var page = await PortalBrowser.ReadAsync(asked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.StartsWith("这里原有 460 人，清空会删除它。", ErrorOf(page, cell), StringComparison.Ordinal);
        Assert.Equal("", Cell(page, cell).Value.Trim());
        Assert.NotNull(await portal.HeadcountAsync("宿迁技师学院", 2017));

        using var removed = await browser.SendAsync(FormOf(page), "/headcounts", ("RemoveEmptied", "true"));
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Null(await portal.HeadcountAsync("宿迁技师学院", 2017));
        var id = await portal.IdOfAsync("宿迁技师学院");
        Assert.True(await portal.WithDatabaseAsync(db => db.ChangeEntries.AnyAsync(c => c.CollegeId == id && c.EntityType == "Headcount" && c.Action == ChangeAction.Removed)));
    }

    [Fact]
    public async Task Save_EveryCollegeAndEightYears_IsTakenWhole()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var cell = await CellAsync(CollegesFixture.Unplaced, 2019);
        const string Address = "/headcounts?everyone=true&from=2012&to=2019";
        using var saved = await browser.SubmitAsync(Address, Address, ($"Cells[{cell}]", "12"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(12, (await portal.HeadcountAsync(CollegesFixture.Unplaced, 2019))!.Persons);
    }

    [Fact]
    public async Task Save_NothingChanged_SaysSo()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var saved = await browser.SubmitAsync("/headcounts", "/headcounts");
        Assert.Contains("没有改动", (await browser.OpenAsync("/headcounts")).QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_ForgedGrid_IsRefused()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var unknown = await browser.PostAsync("/headcounts", ("Cells[999999-2018]", "5"));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var nonsense = await browser.PostAsync("/headcounts", ("Cells[abc]", "5"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nonsense.StatusCode);
        var cell = await CellAsync(TestAccounts.Whzy, 2018);
        using var withoutBase = await browser.PostAsync("/headcounts", ($"Cells[{cell}]", "5"));
        Assert.Equal(HttpStatusCode.Conflict, withoutBase.StatusCode);
        Assert.Equal(520, (await portal.HeadcountAsync(TestAccounts.Whzy, 2018))!.Persons);
    }

    private async Task<string> CellAsync(string college, int year) => $"{await portal.IdOfAsync(college)}-{year}";

    private static IHtmlFormElement FormOf(IHtmlDocument page) => (IHtmlFormElement)page.GetElementById("grid")!;

    private static IHtmlInputElement Cell(IHtmlDocument page, string key) => (IHtmlInputElement)page.QuerySelector($"input[name='Cells[{key}]']")!;

    private static string ErrorOf(IHtmlDocument page, string key) => page.GetElementById(Cell(page, key).GetAttribute("aria-describedby")!)!.TextContent;
}
