using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Reports;

public sealed class EditionPagesTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Coordinator_SeesTheEnterpriseEditionFirstAndPagesThroughTheColleges()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync("/reports/2019?size=50");
        var rows = page.QuerySelectorAll("tbody tr");
        Assert.Equal("企业版", rows[0].QuerySelector("th")!.TextContent.Trim());
        Assert.Equal(51, rows.Length);
        Assert.Contains("125", page.QuerySelector(".pager-total")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("企业版", (await browser.OpenAsync("/reports/2019?size=50&page=3")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("whzy")]
    [InlineData("芜湖职业")]
    public async Task Filter_NameOrInitials_FindsTheCollege(string query)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync($"/reports/2019?q={Uri.EscapeDataString(query)}");
        Assert.Contains(page.QuerySelectorAll("tbody th"), name => name.TextContent.Trim() == TestAccounts.Whzy);
    }

    [Fact]
    public async Task Filter_NothingFound_SaysSo()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync("/reports/2019?q=没有这样的学校");
        Assert.Contains("没有符合条件的版本", page.QuerySelector(".empty-state")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_IsPartOfThePage_WithAnchorsForEverySection()
    {
        var id = await portal.CollegeIdAsync(TestAccounts.Jscj);
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        var page = await browser.OpenAsync($"/reports/2019/colleges/{id}");
        Assert.Empty(page.QuerySelectorAll("iframe, [style], main script"));
        var links = page.QuerySelectorAll(".preview-sections a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.Equal(16, links.Count);
        Assert.All(links, anchor => Assert.NotNull(page.GetElementById(anchor)));
        Assert.Equal(TestAccounts.Jscj, page.QuerySelector(".report-college")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".report-watermark"));
    }

    [Fact]
    public async Task Preview_NumbersLinkToRowsOfTheirPeriodAndCollege()
    {
        var id = await portal.CollegeIdAsync(TestAccounts.Jscj);
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        var page = await browser.OpenAsync($"/reports/2019/colleges/{id}");
        var links = page.QuerySelectorAll("a.figure-link").Select(a => a.GetAttribute("href")!).Distinct().ToList();
        Assert.Contains($"/figures/internships.headcount.2018?period=2019&college={id}", links);
        foreach (var link in links)
        {
            using var response = await browser.GetAsync(link);
            Assert.True(response.StatusCode == HttpStatusCode.OK, link);
        }
    }

    [Fact]
    public async Task Preview_CollegeOutsideHigherVocational_WarnsBesideThePaper()
    {
        var id = await portal.CollegeIdAsync("武汉生物工程学院");
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var page = await browser.OpenAsync($"/reports/2019/colleges/{id}");
        Assert.Contains("普通本科", page.QuerySelector(".preview-checks .notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("草稿", page.QuerySelector(".report-watermark")!.TextContent);
    }

    [Fact]
    public async Task Liaison_HasItsOwnEditionAloneWithTheNumbersOfTheEnterprise()
    {
        var id = await portal.CollegeIdAsync(TestAccounts.Whzy);
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var list = await browser.OpenAsync("/reports/2019");
        Assert.Equal([TestAccounts.Whzy], list.QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim()));
        Assert.Null(list.QuerySelector(".export-all"));

        var edition = await browser.OpenAsync($"/reports/2019/colleges/{id}");
        Assert.Contains("7,210", edition.QuerySelector(".preview-paper")!.TextContent, StringComparison.Ordinal);
        Assert.All(
            edition.QuerySelectorAll("a.figure-link"),
            link => Assert.StartsWith("/figures/college.", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(TestAccounts.LiaisonOfWhzy, TestAccounts.Jscj)]
    [InlineData(TestAccounts.LiaisonOfJscj, TestAccounts.Whzy)]
    public async Task Liaison_AnyOtherEdition_Is404ByPageAndByExport(string liaison, string other)
    {
        var id = await portal.CollegeIdAsync(other);
        using var browser = await portal.SignInAsAsync(liaison);
        foreach (var edition in new[] { "/reports/2019/enterprise", string.Create(CultureInfo.InvariantCulture, $"/reports/2019/colleges/{id}"), "/reports/2019/colleges/99999" })
        {
            foreach (var path in new[] { "", "/export/docx", "/export/pdf", "/export/xlsx", "/export/html" })
            {
                using var response = await browser.GetAsync(edition + path);
                Assert.True(response.StatusCode == HttpStatusCode.NotFound, edition + path);
            }
        }
    }

    [Theory]
    [InlineData(TestAccounts.Administrator, "/reports/2018")]
    [InlineData(TestAccounts.Coordinator, "/reports/2018/enterprise")]
    [InlineData(TestAccounts.Coordinator, "/reports/2019/colleges/99999")]
    [InlineData(TestAccounts.Coordinator, "/reports/2019/enterprise/export/exe")]
    public async Task WhatIsNotThere_Is404(string user, string path)
    {
        using var browser = await portal.SignInAsAsync(user);
        using var response = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Auditor_ReadsEditionsButDownloadsNone()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        var list = await browser.OpenAsync("/reports/2019");
        Assert.DoesNotContain(list.QuerySelectorAll("a"), a => a.GetAttribute("href")!.Contains("/export/", StringComparison.Ordinal));
        Assert.Null(list.QuerySelector(".export-all"));
        using var refused = await browser.GetAsync("/reports/2019/enterprise/export/xlsx");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }
}
