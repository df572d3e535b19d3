using System.Net;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Tests.Colleges;

namespace JdPartnership.Web.Tests.Search;

public sealed class SearchTests(CollegesFixture portal) : IClassFixture<CollegesFixture>
{
    [Theory]
    [InlineData("jscj", TestAccounts.Jscj)]
    [InlineData("JSCJ", TestAccounts.Jscj)]
    [InlineData("ｊｓｃｊ", TestAccounts.Jscj)]
    [InlineData("jiangsu caijing", TestAccounts.Jscj)]
    [InlineData("whzy", TestAccounts.Whzy)]
    [InlineData("suizhou", CollegesFixture.Suizhou)]
    [InlineData("山东水利学院", "山东水利职业学院（别名：山东水利学院）")]
    [InlineData("cqsw", "重庆商务职业学院")]
    [InlineData("zqsw", "重庆商务职业学院")]
    public async Task Search_FindsTheCollege(string text, string expected)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        Assert.Contains(expected, await HitsAsync(browser, text));
    }

    [Fact]
    public async Task Search_MixedText_FindsBothParts() =>
        Assert.Equal(
            ["江苏财经职业技术学院", "江苏省徐州财经高等职业技术学校"],
            (await HitsAsync(await portal.SignInAsAsync(TestAccounts.Auditor), "js财经")).Order(StringComparer.Ordinal).Reverse().OrderBy(n => n.Length));

    [Fact]
    public async Task Search_ExactName_StandsFirst()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        Assert.Equal("宿迁学院", (await HitsAsync(browser, "宿迁学院"))[0]);
        Assert.StartsWith("河南", (await HitsAsync(browser, "河南"))[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Liaison_FindsItsCollegeOnly()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        Assert.Equal([TestAccounts.Whzy], await HitsAsync(browser, "学院"));
        Assert.Empty(await HitsAsync(browser, "jscj"));
        Assert.Empty(await HitsAsync(browser, TestAccounts.Jscj));
    }

    [Fact]
    public async Task Search_MenuEntries_AreFoundAsFarAsOneMayUseThem()
    {
        using var coordinator = await portal.SignInAsAsync(TestAccounts.Coordinator);
        Assert.Equal(["实习人数"], await HitsAsync(coordinator, "sxrs"));
        Assert.Contains("任务", await HitsAsync(coordinator, "任务"));
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        Assert.Empty(await HitsAsync(liaison, "任务"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%20")]
    [InlineData("zzzz")]
    [InlineData("%25")]
    [InlineData("_")]
    [InlineData("'; drop table Colleges--")]
    public async Task Search_NothingFound_SaysHowToGoOn(string text)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync("/search?q=" + text);
        Assert.NotNull(page.QuerySelector(".empty-state .empty-title"));
    }

    [Fact]
    public async Task Search_VeryLongOrBrokenText_IsAnswered()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var response = await browser.GetAsync("/search?q=" + new string('a', 5000));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var broken = await browser.GetAsync("/search?q=%ED%A0%80%00");
        Assert.Equal(HttpStatusCode.OK, broken.StatusCode);
    }

    private static async Task<List<string>> HitsAsync(PortalBrowser browser, string text)
    {
        var page = await browser.OpenAsync("/search?q=" + Uri.EscapeDataString(text));
        return [.. page.QuerySelectorAll(".hits li").Select(l => string.Concat(l.Children.Where(c => !c.ClassList.Contains("muted")).Select(c => c.TextContent.Trim())))];
    }
}
