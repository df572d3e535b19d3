using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Home;

public sealed class DeskTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData(TestAccounts.Administrator)]
    [InlineData(TestAccounts.Coordinator)]
    [InlineData(TestAccounts.Auditor)]
    public async Task WhoSeesAll_GetsTheFiguresOfTheEnterprise_EachWithItsRows(string user)
    {
        using var browser = await portal.SignInAsAsync(user);
        var page = await browser.OpenAsync("/");
        var figures = page.QuerySelectorAll("a.figure");
        Assert.Equal(["7,210人", "125所", "18个", "6所", "5所", "12门"], figures.Select(f => Text(f.QuerySelector(".figure-value")!)));
        Assert.Equal("较上年 +390 人，+5.7 %", Text(figures[0].QuerySelector(".figure-note")!));
        foreach (var figure in figures)
        {
            using var rows = await browser.GetAsync(figure.GetAttribute("href")!);
            Assert.Equal(HttpStatusCode.OK, rows.StatusCode);
        }

        Assert.NotEmpty(page.QuerySelectorAll(".change-list li"));
        Assert.NotNull(page.QuerySelector("a[href='/reports/2019']"));
    }

    [Fact]
    public async Task Liaison_GetsItsCollegesFiguresAndEdition_AndNothingElse()
    {
        var id = await portal.CollegeIdAsync(TestAccounts.Whzy);
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var page = await browser.OpenAsync("/");
        Assert.Equal(["520人", "1种", "—尚无登记", "1个"], page.QuerySelectorAll(".figure-value").Select(Text));
        Assert.NotNull(page.QuerySelector($"a[href='/colleges/{id}']"));
        Assert.NotNull(page.QuerySelector($"a[href='/reports/2019/colleges/{id}']"));
        Assert.Null(page.QuerySelector(".change-list"));
        var text = page.Body!.TextContent;
        Assert.DoesNotContain(await portal.OtherCollegesAsync(TestAccounts.Whzy), name => text.Contains(name, StringComparison.Ordinal));
    }

    private static string Text(IElement element) => Regex.Replace(element.TextContent, @"\s+", " ").Trim();
}
