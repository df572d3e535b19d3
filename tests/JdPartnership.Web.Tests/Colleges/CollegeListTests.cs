using System.IO.Compression;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Colleges;

public sealed class CollegeListTests(CollegesFixture portal) : IClassFixture<CollegesFixture>
{
    [Theory]
    [InlineData("q=jscj", TestAccounts.Jscj)]
    [InlineData("q=jiangsucai", TestAccounts.Jscj)]
    [InlineData("q=suizhou", CollegesFixture.Suizhou)]
    [InlineData("q=caijing&type=JuniorCollege&province=32", TestAccounts.Jscj)]
    [InlineData("q=js财经&type=JuniorCollege", TestAccounts.Jscj)]
    [InlineData("q=江蘇 財經&type=JuniorCollege", TestAccounts.Jscj)]
    [InlineData("q=山东水利学院", "山东水利职业学院")]
    [InlineData("q=徐州财经职业", "江苏省徐州财经高等职业技术学校")]
    [InlineData("province=none", CollegesFixture.Unplaced)]
    [InlineData("province=42&q=szzyjsxy", CollegesFixture.Suizhou)]
    [InlineData("type=Technical&form=Class&q=宿迁", "宿迁技师学院")]
    public async Task Filter_FindsTheOneCollege(string query, string name)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        Assert.Equal([name], Names(await browser.OpenAsync("/colleges?" + query)));
    }

    [Theory]
    [InlineData("sort=name", "安徽亳州技师学院", "安徽审计职业学院", "安徽水利水电职业学院")]
    [InlineData("sort=-name", "芜湖职业技术学院", "宿州职业技术学院", "宿州学院")]
    [InlineData("sort=-interns", "芜湖职业技术学院", "宿州职业技术学院", "安徽亳州技师学院")]
    [InlineData("sort=interns", "宿州职业技术学院", "芜湖职业技术学院", "安徽亳州技师学院")]
    [InlineData("sort=type", "安徽审计职业学院", "安徽水利水电职业学院", "安徽职业技术学院")]
    [InlineData("sort=-type", "安徽亳州技师学院", "宿州学院", "安徽审计职业学院")]
    [InlineData("sort=city", "安徽亳州技师学院", "安徽审计职业学院", "安徽水利水电职业学院")]
    public async Task Sort_PutsRowsOfAProvinceInOrder(string query, params string[] first)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var names = Names(await browser.OpenAsync("/colleges?province=34&" + query));
        Assert.Equal(7, names.Count);
        Assert.Equal(first, names.Take(3));
    }

    [Fact]
    public async Task Pages_ShowEveryCollegeOnce()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        List<string> names = [];
        for (var number = 1; number <= 5; number++)
        {
            names.AddRange(Names(await browser.OpenAsync($"/colleges?sort=province&page={number}")));
        }

        Assert.Equal(125, names.Count);
        Assert.Equal(125, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(CollegesFixture.Unplaced, names[^1]);
        Assert.Equal(100, Names(await browser.OpenAsync("/colleges?size=100")).Count);
    }

    [Fact]
    public async Task Page_BeyondTheEnd_ShowsTheLast()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync("/colleges?page=99&size=nonsense&type=nonsense");
        Assert.Equal(25, Names(page).Count);
        Assert.Equal("5", page.QuerySelector(".page-item.active")!.TextContent);
        Assert.Contains("共 125 条", page.QuerySelector(".pager-total")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_AreShownAsChipsThatCanBeRemoved()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync("/colleges?q=江苏&province=32&page=2");
        var chips = page.QuerySelectorAll(".chip");
        Assert.Equal(["包含“江苏”", "江苏"], chips.Select(c => c.FirstChild!.TextContent.Trim()));
        Assert.Equal("/colleges?q=%E6%B1%9F%E8%8B%8F", chips[1].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task NothingFits_SaysHowToGoOn()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync("/colleges?q=没有这所");
        Assert.Equal("没有符合条件的院校", page.QuerySelector(".empty-title")!.TextContent);
        Assert.Equal("/colleges", page.QuerySelector(".empty-state a.btn")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Row_LeadsToTheCollegeAndBackToTheSameList()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var list = await browser.OpenAsync("/colleges?q=jscj&sort=-name");
        var college = await browser.OpenAsync(list.QuerySelector("tbody th a")!.GetAttribute("href")!);
        Assert.Equal("/colleges?q=jscj&sort=-name", college.QuerySelector(".crumbs a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Liaison_SeesItsCollegeOnly_AndNoRecycleBin()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        foreach (var address in new[] { "/colleges", "/colleges?bin=true", "/colleges?sort=-interns&size=200" })
        {
            var page = await browser.OpenAsync(address);
            Assert.Equal([TestAccounts.Whzy], Names(page));
            Assert.Empty(page.QuerySelectorAll("a[href='/colleges?bin=true'], a[href='/colleges/new'], a[href*='/edit']"));
        }
    }

    [Fact]
    public async Task Csv_HoldsTheFilteredListInItsOrder_ReadableBySpreadsheets()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var response = await browser.GetAsync("/colleges/export?format=csv&province=42&sort=-interns&size=10&page=2");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("学校名称,省份,城市,办学类型,学校标识码,合作形式,合作状态,终止日期,2018 年实习人数（人）", lines[0]);
        Assert.Equal("随州职业技术学院,湖北,,高职专科,,岗位实习、人才输送基地,合作中,,640", lines[1]);
        Assert.Equal(8, lines.Length);
        Assert.StartsWith("合作院校_", response.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xlsx_OfALiaison_HoldsNoOtherName()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        using var response = await browser.GetAsync("/colleges/export?bin=true");
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync();
        Assert.Contains(TestAccounts.Whzy, sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(TestAccounts.Jscj, sheet, StringComparison.Ordinal);
        Assert.DoesNotContain(CollegesFixture.Suizhou, sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_InEnglish_KeepsNamesAndTranslatesTheRest()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfJscj);
        using var switched = await browser.SubmitAsync("/colleges", "/language", ("language", "en"));
        Assert.Equal(HttpStatusCode.Redirect, switched.StatusCode);
        var page = await browser.OpenAsync("/colleges?q=jscj");
        Assert.Equal("Partner colleges", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Junior college", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([TestAccounts.Jscj], Names(page));
    }

    private static List<string> Names(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody th").Select(c => c.TextContent.Trim())];
}
