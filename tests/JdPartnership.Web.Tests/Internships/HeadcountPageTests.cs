using System.Net;
using System.Text;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Tests.Colleges;

namespace JdPartnership.Web.Tests.Internships;

public sealed class HeadcountPageTests(CollegesFixture portal) : IClassFixture<CollegesFixture>
{
    [Fact]
    public async Task Grid_ShowsTheYearsOfTheReportAndTheNext_WithTotalsAndGrowth()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync("/headcounts");
        Assert.Equal(20, page.QuerySelectorAll("#grid tbody tr").Length);
        Assert.Equal(["合计", "20 所", "6,820", "7,210", "—", "+390（+5.7 %）"], page.QuerySelectorAll("#grid tfoot tr > *").Select(c => c.TextContent));
        Assert.Equal(["江苏", "湖北", "河南", "安徽", "山东"], page.QuerySelectorAll(".chart tbody th").Select(c => c.TextContent));
        Assert.Equal(TestAccounts.Jscj, page.QuerySelector("#grid tbody th")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("province=42", 3, "1,400", "1,530")]
    [InlineData("q=szzy", 2, "750", "830")]
    [InlineData("everyone=true", 125, "6,820", "7,210")]
    public async Task Grid_Filtered_SumsWhatItShows(string query, int rows, string before, string after)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        var page = await browser.OpenAsync("/headcounts?" + query);
        Assert.Equal(rows, page.QuerySelectorAll("#grid tbody tr").Length);
        Assert.Equal([before, after], page.QuerySelectorAll("#grid tfoot .number").Take(2).Select(c => c.TextContent));
    }

    [Fact]
    public async Task Grid_OtherYears_ComparesTheLastTwo()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        var page = await browser.OpenAsync("/headcounts?from=2018&to=2020");
        Assert.Contains("2019→2020 增减", page.QuerySelector("#grid thead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["7,210", "—", "—", "—"], page.QuerySelectorAll("#grid tfoot .number").Select(c => c.TextContent));
    }

    [Fact]
    public async Task Grid_AddedCollege_GetsARow()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var id = await portal.IdOfAsync(CollegesFixture.Unplaced);
        var page = await browser.OpenAsync($"/headcounts?add={id}");
        Assert.Equal(21, page.QuerySelectorAll("#grid tbody tr").Length);
        Assert.NotNull(page.QuerySelector($"input[name='Cells[{id}-2018]']"));
        Assert.Null(page.QuerySelector($"#add option[value='{id}']"));
    }

    [Theory]
    [InlineData(TestAccounts.LiaisonOfWhzy, TestAccounts.Whzy, "500", "520")]
    [InlineData(TestAccounts.LiaisonOfJscj, TestAccounts.Jscj, "390", "450")]
    public async Task Liaison_ReadsItsOwnRow(string user, string college, string before, string after)
    {
        using var browser = await portal.SignInAsAsync(user);
        var others = await portal.IdOfAsync(CollegesFixture.Suizhou);
        foreach (var address in new[] { "/headcounts", "/headcounts?everyone=true", $"/headcounts?add={others}" })
        {
            var page = await browser.OpenAsync(address);
            Assert.Equal([college], page.QuerySelectorAll("#grid tbody th").Select(c => c.TextContent.Trim()));
            Assert.Equal([before, after], page.QuerySelectorAll("#grid tfoot .number").Take(2).Select(c => c.TextContent));
            Assert.Empty(page.QuerySelectorAll("#grid input[name^=Cells], #grid button"));
            Assert.DoesNotContain(CollegesFixture.Suizhou, page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(TestAccounts.LiaisonOfWhzy)]
    [InlineData(TestAccounts.Auditor)]
    public async Task WhoOnlyReads_CannotSave(string user)
    {
        using var browser = await portal.SignInAsAsync(user);
        var id = await portal.IdOfAsync(TestAccounts.Whzy);
        using var response = await browser.PostAsync("/headcounts", ($"Cells[{id}-2018]", "1"), ($"Shown[{id}-2018]", "520:1"));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(520, (await portal.HeadcountAsync(TestAccounts.Whzy, 2018))!.Persons);
    }

    [Fact]
    public async Task Csv_HoldsTheGridWithItsTotal()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var response = await browser.GetAsync("/headcounts/export?format=csv&province=42");
        var lines = Encoding.UTF8.GetString((await response.Content.ReadAsByteArrayAsync())[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("学校名称,省份,2017,2018,2019,增减（人）,增减（%）", lines[0]);
        Assert.Equal("随州职业技术学院,湖北,580,640,,60,10.3", lines[2]);
        Assert.Equal("合计,,1400,1530,,130,9.3", lines[^1]);
    }

    [Fact]
    public async Task Csv_OfALiaison_HoldsItsRowOnly()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        using var response = await browser.GetAsync("/headcounts/export?format=csv&everyone=true");
        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains("芜湖职业技术学院,安徽,500,520,,20,4", text, StringComparison.Ordinal);
        Assert.Equal(3, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
