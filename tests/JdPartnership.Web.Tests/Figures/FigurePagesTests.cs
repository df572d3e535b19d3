using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Figures;

public sealed class FigurePagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("colleges.named", "112 所")]
    [InlineData("colleges.provinces", "18 个")]
    [InlineData("colleges.registered", "125 所")]
    [InlineData("colleges.cooperation-table", "20 所")]
    [InlineData("internships.headcount.2017", "6,820 人")]
    [InlineData("internships.headcount.2018", "7,210 人")]
    [InlineData("internships.headcount.growth", "+390 人")]
    [InlineData("internships.headcount.growth-percent", "+5.7 %")]
    [InlineData("training.courses", "12 门")]
    [InlineData("training.minutes", "1,170 分钟")]
    [InlineData("stipend.probation-total", "3,180 元")]
    [InlineData("cooperation.class-colleges", "6 所")]
    [InlineData("cooperation.centre-colleges", "5 所")]
    [InlineData("cooperation.centre-planned", "1 所")]
    [InlineData("fairs.count", "— 尚无登记")]
    public async Task List_GoldenFigure_StandsOnTheLineThatLinksToItsRows(string key, string expected)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        var page = await browser.OpenAsync("/figures");
        Assert.Equal(expected, Text(LineOf(page, key).QuerySelector("td.number")!));
    }

    [Fact]
    public async Task List_Breakdown_NamesTheProvincesLargestFirst()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync("/figures?period=2019");
        var items = LineOf(page, "internships.headcount.2018.by-province").QuerySelectorAll(".breakdown tr").Select(Text);
        Assert.Equal(["江苏 4,030", "湖北 1,530", "河南 720", "安徽 710", "山东 220"], items);
    }

    [Fact]
    public async Task List_Claim_StandsBesideWhatTheRowsCount()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var line = LineOf(await browser.OpenAsync("/figures"), "colleges.claimed");
        Assert.Equal(["114 所", "112 所", "声明比统计多 2 所"], line.QuerySelectorAll("td").Take(3).Select(Text));
    }

    [Fact]
    public async Task List_Claim_PrintsItsBound_InThePagesLanguage()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        var chinese = await browser.OpenAsync("/figures");
        Assert.Equal(
            ["近100 个", "超过160,000 人", "40余 所", "不低于70 %"],
            new[] { "centre-seats-each", "staff", "off-campus-bases", "team-leader-rate" }.Select(key => Text(LineOf(chinese, "claims." + key).QuerySelector("td")!)));
        using var switched = await browser.SubmitAsync("/", "/language", ("language", "en"));
        try
        {
            var english = await browser.OpenAsync("/figures");
            Assert.StartsWith("nearly 100", Text(LineOf(english, "claims.centre-seats-each").QuerySelector("td")!), StringComparison.Ordinal);
            Assert.StartsWith("more than 160,000", Text(LineOf(english, "claims.staff").QuerySelector("td")!), StringComparison.Ordinal);
        }
        finally
        {
            using var back = await browser.SubmitAsync("/", "/language", ("language", "zh-CN"));
        }
    }

    [Fact]
    public async Task List_CollegeChosen_AddsItsFiguresAndKeepsThoseOfTheEnterprise()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        var page = await browser.OpenAsync($"/figures?period=2019&college={await portal.CollegeIdAsync(TestAccounts.Whzy)}");
        Assert.Equal("520 人", Text(LineOf(page, "college.internships.headcount.2018").QuerySelector("td.number")!));
        Assert.Equal("7,210 人", Text(LineOf(page, "internships.headcount.2018").QuerySelector("td.number")!));
    }

    [Fact]
    public async Task Rows_OfAHeadcount_AddUpAndLinkToTheirColleges()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        var page = await browser.OpenAsync("/figures/internships.headcount.2018?period=2019");
        var rows = page.QuerySelectorAll("tbody tr");
        Assert.Equal(20, rows.Length);
        Assert.Equal(7210, rows.Sum(r => int.Parse(r.QuerySelector("td.number")!.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));
        Assert.Equal("合计（20 行）", Text(page.QuerySelector("tfoot tr:last-child th")!));
        Assert.Equal("7,210 人", Text(page.QuerySelector("tfoot tr:last-child td.number")!));
        Assert.All(rows, row => Assert.Matches("^/colleges/[0-9]+$", row.QuerySelector("th a")!.GetAttribute("href")));
    }

    [Fact]
    public async Task Rows_OfAComparison_GiveASubtotalForEachYear()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        var page = await browser.OpenAsync("/figures/internships.headcount.growth");
        Assert.Equal(["小计 2017年 6,820", "小计 2018年 7,210"], page.QuerySelectorAll("tfoot tr").SkipLast(1).Select(Text));
        Assert.Equal("+390 人", Text(page.QuerySelector("tfoot tr:last-child td.number")!));
    }

    [Fact]
    public async Task Liaison_SeesItsOwnCollegeAndNoOther()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var others = await portal.OtherCollegesAsync(TestAccounts.Whzy);
        Assert.Equal(124, others.Count);
        foreach (var path in new[] { "/figures", "/figures/college.internships.headcount.2018", "/figures/college.internships.headcount.growth" })
        {
            var page = await browser.OpenAsync(path);
            var text = page.Body!.TextContent;
            Assert.Contains(TestAccounts.Whzy, text, StringComparison.Ordinal);
            Assert.DoesNotContain(others, name => text.Contains(name, StringComparison.Ordinal));
            Assert.DoesNotContain("7,210", text, StringComparison.Ordinal);
        }

        Assert.Equal("520 人", Text(LineOf(await browser.OpenAsync("/figures"), "college.internships.headcount.2018").QuerySelector("td.number")!));
    }

    [Theory]
    [InlineData("/figures/internships.headcount.2018")]
    [InlineData("/figures/colleges.claimed")]
    [InlineData("/figures/no.such.figure")]
    [InlineData("/figures?period=2020")]
    public async Task Liaison_EnterpriseFigureOrUnknown_Is404(string path)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        using var response = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/figures?college={0}")]
    [InlineData("/figures/college.internships.headcount.2018?college={0}")]
    public async Task Liaison_OtherCollege_Is404(string path)
    {
        var other = await portal.CollegeIdAsync(TestAccounts.Jscj);
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        using var response = await browser.GetAsync(string.Format(CultureInfo.InvariantCulture, path, other));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData(TestAccounts.Auditor, "internships.headcount.2018,2018年实习人数,7210,人,企业,增量,2018 年,")]
    [InlineData(TestAccounts.LiaisonOfWhzy, "college.internships.headcount.2018,本校2018年实习人数,520,人,芜湖职业技术学院,增量,2018 年,")]
    public async Task Export_HoldsWhatTheViewerSees(string user, string line)
    {
        using var browser = await portal.SignInAsAsync(user);
        using var csv = await browser.GetAsync("/figures/export/csv?period=2019");
        var text = await csv.Content.ReadAsStringAsync();
        Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.Equal(user == TestAccounts.Auditor, text.Contains("colleges.claimed", StringComparison.Ordinal));
        using var workbook = await browser.GetAsync("/figures/export/xlsx");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Content.Headers.ContentType!.MediaType);
    }

    private static IElement LineOf(IHtmlDocument page, string key) =>
        page.QuerySelectorAll(".figure-table tbody > tr").Single(row =>
            row.QuerySelector("th a")?.GetAttribute("href")?.StartsWith($"/figures/{key}?", StringComparison.Ordinal) == true);

    private static string Text(IElement element) => Regex.Replace(element.TextContent, @"\s+", " ").Trim();
}
