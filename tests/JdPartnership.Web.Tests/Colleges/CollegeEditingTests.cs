using System.Net;
using AngleSharp.Html.Dom;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Colleges;

public sealed class CollegeEditingTests(CollegesFixture portal) : IClassFixture<CollegesFixture>
{
    [Fact]
    public async Task Create_GoodCollege_IsStoredWithItsHistory()
    {
        using var browser = await SignInAsync();
        using var response = await CreateAsync(browser, "盐城幼儿师范高等专科学校", ("ProvinceCode", "32"), ("SchoolCode", "４１３２０１４０２９"), ("CreditCode", "12100000400000624d"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var page = await browser.OpenAsync(response.Headers.Location!.OriginalString + "?tab=history");
        Assert.Contains("已新建“盐城幼儿师范高等专科学校”。", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var change = page.QuerySelector("table.history tbody tr")!.TextContent;
        Assert.Contains("coordinator", change, StringComparison.Ordinal);
        Assert.Contains("4132014029", change, StringComparison.Ordinal);
        Assert.Contains("江苏", change, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_BadInput_ComesBackWithEverythingTyped()
    {
        using var browser = await SignInAsync();
        using var response = await CreateAsync(
            browser, "  ", ("City", "南京"), ("SchoolCode", "123"), ("CreditCode", "12100000400000624E"), ("TerminatedOn", "2999-01-01"), ("SchoolCodeSince", "昨天"));
        var page = await PortalBrowser.ReadAsync(response);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("请填写学校名称。", ErrorOf(page, "Name"));
        Assert.StartsWith("学校标识码应为 10 位数字", ErrorOf(page, "SchoolCode"), StringComparison.Ordinal);
        Assert.StartsWith("统一社会信用代码的校验位不符", ErrorOf(page, "CreditCode"), StringComparison.Ordinal);
        Assert.Equal("终止日期不能晚于今天。", ErrorOf(page, "TerminatedOn"));
        Assert.Contains("昨天", ErrorOf(page, "SchoolCodeSince"), StringComparison.Ordinal);
        Assert.Equal("南京", Field(page, "City"));
        Assert.Equal("123", Field(page, "SchoolCode"));
        Assert.Equal("12100000400000624E", Field(page, "CreditCode"));
        Assert.Equal(5, page.QuerySelectorAll(".notice-danger li a").Length);
    }

    [Theory]
    [InlineData("江苏财经职业技术学院", "已有同名院校。")]
    [InlineData(" 江蘇財經 職業技術學院", "已有同名院校。")]
    [InlineData("山东水利学院", "这是“山东水利职业学院”的别名。")]
    public async Task Create_NameTaken_IsRefusedWithALinkToIt(string name, string sentence)
    {
        using var browser = await SignInAsync();
        using var response = await CreateAsync(browser, name, ("AreOthers", "true"));
        var page = await PortalBrowser.ReadAsync(response);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(sentence, ErrorOf(page, "Name"));
        Assert.Matches("^/colleges/[0-9]+$", page.QuerySelector("#look-alikes a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("input[name=AreOthers]"));
    }

    [Fact]
    public async Task Create_LookAlike_IsStoredOnceConfirmed()
    {
        using var browser = await SignInAsync();
        using var asked = await CreateAsync(browser, "芜湖职业学院", ("ProvinceCode", "34"));
        var page = await PortalBrowser.ReadAsync(asked);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains(TestAccounts.Whzy, page.QuerySelector("#look-alikes")!.TextContent, StringComparison.Ordinal);

        using var unconfirmed = await browser.SendAsync(FormOf(page), "/colleges/new");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unconfirmed.StatusCode);

        using var confirmed = await browser.SendAsync(FormOf(page), "/colleges/new", ("AreOthers", "true"));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.True(await portal.IdOfAsync("芜湖职业学院") > 0);
    }

    [Fact]
    public async Task Create_TwoSchoolsOfOneTown_StayTwoWithoutAQuestion()
    {
        using var browser = await SignInAsync();
        using var one = await CreateAsync(browser, "亳州学院", ("Type", "Undergraduate"), ("ProvinceCode", "34"));
        using var other = await CreateAsync(browser, "亳州职业技术学院", ("ProvinceCode", "34"));
        Assert.Equal(HttpStatusCode.Redirect, one.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
    }

    [Fact]
    public async Task Create_NameInTheRecycleBin_OffersToRestoreIt()
    {
        using var browser = await SignInAsync();
        var id = await NewIdAsync(browser, "德州科技职业学院");
        using var deleted = await browser.SubmitAsync($"/colleges/{id}", $"/colleges/{id}/delete");
        Assert.Equal("/colleges", deleted.Headers.Location!.OriginalString);

        using var refused = await CreateAsync(browser, "德州科技职业学院");
        var page = await PortalBrowser.ReadAsync(refused);
        Assert.Equal("该院校已在回收站，可恢复。", ErrorOf(page, "Name"));
        var action = page.QuerySelector("#look-alikes button[formaction]")!.GetAttribute("formaction")!;
        Assert.Equal($"/colleges/{id}/restore", action);

        using var restored = await browser.SendAsync(FormOf(page), action);
        Assert.Equal($"/colleges/{id}", restored.Headers.Location!.OriginalString);
        Assert.Equal(id, await portal.IdOfAsync("德州科技职业学院"));
    }

    [Fact]
    public async Task Delete_CanBeUndoneFromTheNotice_AndStandsInTheBinMeanwhile()
    {
        using var browser = await SignInAsync();
        var id = await NewIdAsync(browser, "淄博职业学院");
        using var deleted = await browser.SubmitAsync($"/colleges/{id}?returnUrl=/colleges%3Fq%3Dzb", $"/colleges/{id}/delete");
        Assert.Equal("/colleges?q=zb", deleted.Headers.Location!.OriginalString);

        var list = await browser.OpenAsync("/colleges?q=zb");
        Assert.Empty(list.QuerySelectorAll("tbody th"));
        Assert.Equal($"/colleges/{id}/restore", list.QuerySelector(".notice-undo")!.GetAttribute("action"));
        Assert.Equal("淄博职业学院", (await browser.OpenAsync("/colleges?bin=true")).QuerySelector("tbody th")!.TextContent.Trim());
        Assert.NotNull((await browser.OpenAsync($"/colleges/{id}")).QuerySelector($"form[action='/colleges/{id}/restore']"));
        using var edit = await browser.GetAsync($"/colleges/{id}/edit");
        Assert.Equal(HttpStatusCode.NotFound, edit.StatusCode);

        using var restored = await browser.SubmitAsync("/colleges?bin=true", $"/colleges/{id}/restore");
        Assert.Equal(HttpStatusCode.Redirect, restored.StatusCode);
        Assert.Equal(id, await portal.IdOfAsync("淄博职业学院"));
    }

    [Fact]
    public async Task Edit_KeepsWhatIsNotOnTheFormAndReturnsToTheList()
    {
        using var browser = await SignInAsync();
        var id = await NewIdAsync(browser, "泰州职业技术学院");
        using var saved = await browser.SubmitAsync($"/colleges/{id}/edit?returnUrl=/colleges%3Fsort%3D-name", $"/colleges/{id}/edit", ("City", "泰州"), ("ProvinceCode", "32"));
        Assert.Equal("/colleges?sort=-name", saved.Headers.Location!.OriginalString);
        var history = await browser.OpenAsync($"/colleges/{id}?tab=history");
        var change = history.QuerySelector("table.history tbody tr")!;
        Assert.Equal(["城市 泰州", "省份 江苏"], change.QuerySelectorAll("li").Select(l => Words(l.TextContent)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Edit_StaleForm_ShowsBothValuesAndLosesNothing()
    {
        using var one = await SignInAsync();
        using var other = await portal.SignInAsAsync(TestAccounts.Administrator);
        var id = await NewIdAsync(one, "镇江高等专科学校");
        var form = FormOf(await one.OpenAsync($"/colleges/{id}/edit"));
        using var first = await other.SubmitAsync($"/colleges/{id}/edit", $"/colleges/{id}/edit", ("City", "丹阳"), ("Remark", "他人的备注"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var stale = await one.SendAsync(form, $"/colleges/{id}/edit", ("City", "镇江"), ("Regulator", "江苏省教育厅"));
        var page = await PortalBrowser.ReadAsync(stale);
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        var rows = page.QuerySelectorAll(".notice-warning tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent))).ToList();
        Assert.Equal(["城市|镇江|丹阳", "主管部门|江苏省教育厅|", "备注||他人的备注"], rows);
        Assert.Equal("镇江", Field(page, "City"));
        Assert.Equal("丹阳", await CityOfAsync(id));

        using var again = await one.SendAsync(FormOf(page), $"/colleges/{id}/edit");
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("镇江", await CityOfAsync(id));
    }

    [Fact]
    public async Task Rename_ToALookAlike_Asks()
    {
        using var browser = await SignInAsync();
        var id = await NewIdAsync(browser, "南阳学院");
        using var asked = await browser.SubmitAsync($"/colleges/{id}/edit", $"/colleges/{id}/edit", ("Name", "河南省工业职业技术学院"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = await PortalBrowser.ReadAsync(asked);
        Assert.StartsWith("与已登记的“河南工业职业", ErrorOf(page, "Name"), StringComparison.Ordinal);
        Assert.Equal("河南省工业职业技术学院", Field(page, "Name"));
    }

    [Fact]
    public async Task SchoolCodeOfAnother_IsRefusedWithItsName()
    {
        using var browser = await SignInAsync();
        using var first = await CreateAsync(browser, "漯河医学高等专科学校", ("SchoolCode", "4141011787"));
        using var refused = await CreateAsync(browser, "开封文化艺术职业学院", ("SchoolCode", "4141011787"));
        Assert.Equal("“漯河医学高等专科学校”已使用这个学校标识码。", ErrorOf(await PortalBrowser.ReadAsync(refused), "SchoolCode"));
    }

    [Fact]
    public async Task Alias_AddRefuseRemoveAndUndo()
    {
        using var browser = await SignInAsync();
        var id = await NewIdAsync(browser, "连云港职业技术学院");
        var tab = $"/colleges/{id}?tab=aliases";
        using var refused = await browser.SubmitAsync(tab, $"/colleges/{id}/aliases", ("Name", TestAccounts.Whzy), ("Source", "某表"));
        var page = await PortalBrowser.ReadAsync(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("已有同名院校。", ErrorOf(page, "Name"));
        Assert.Equal("某表", Field(page, "Source"));

        using var added = await browser.SendAsync(FormOf(page), $"/colleges/{id}/aliases", ("Name", "连云港职大"), ("ValidFrom", "1999-09-01"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        page = await browser.OpenAsync(tab);
        Assert.Contains("连云港职大", page.QuerySelector("tbody th")!.TextContent, StringComparison.Ordinal);
        var remove = page.QuerySelector("tbody form")!.GetAttribute("action")!;

        using var removed = await browser.SubmitAsync(tab, remove);
        page = await browser.OpenAsync(tab);
        Assert.Empty(page.QuerySelectorAll("tbody th"));

        using var undone = await browser.SendAsync((IHtmlFormElement)page.QuerySelector(".notice-undo")!, $"/colleges/{id}/aliases");
        var row = (await browser.OpenAsync(tab)).QuerySelector("tbody tr")!.TextContent;
        Assert.Contains("连云港职大", row, StringComparison.Ordinal);
        Assert.Contains("1999-09-01", row, StringComparison.Ordinal);
        Assert.Contains("某表", row, StringComparison.Ordinal);
        Assert.Contains("已移除 别名 连云港职大", Words((await browser.OpenAsync($"/colleges/{id}?tab=history")).QuerySelector("table.history")!.TextContent), StringComparison.Ordinal);
    }

    private Task<PortalBrowser> SignInAsync() => portal.SignInAsAsync(TestAccounts.Coordinator);

    private static Task<HttpResponseMessage> CreateAsync(PortalBrowser browser, string name, params (string Name, string Value)[] more) =>
        browser.SubmitAsync("/colleges/new", "/colleges/new", [("Name", name), .. more.Any(m => m.Name == "Type") ? [] : new[] { ("Type", "JuniorCollege") }, .. more]);

    private static async Task<int> NewIdAsync(PortalBrowser browser, string name)
    {
        using var response = await CreateAsync(browser, name);
        return int.Parse(response.Headers.Location!.OriginalString.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);
    }

    private Task<string?> CityOfAsync(int id) => portal.WithDatabaseAsync(db => db.Colleges.Where(c => c.Id == id).Select(c => c.City).SingleAsync());

    private static IHtmlFormElement FormOf(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("form.form-card")!;

    private static string ErrorOf(IHtmlDocument page, string field) => page.QuerySelector($"#{field}-error")!.TextContent;

    private static string? Field(IHtmlDocument page, string name) => ((IHtmlInputElement)page.QuerySelector($"input[name={name}]")!).Value;

    private static string Words(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
