using JdPartnership.TestKit.Portal;

namespace JdPartnership.Browser.Tests.Journeys;

/// <summary>A row changed is a number changed. Has a portal of its own, since it changes a golden value.</summary>
public sealed class NumbersJourney(BrowserFixture portal) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Coordinator_ChangesOneHeadcount_AndEveryPageFollows()
    {
        await using var visitor = await portal.VisitAsync();
        await visitor.SignInAsync(TestAccounts.Coordinator);
        var id = await visitor.FindCollegeAsync("随州职业技术学院");
        await visitor.GoAsync("/headcounts");
        var cell = visitor.Page.Locator("tr:has-text('随州职业技术学院') input[type=text], tr:has-text('随州职业技术学院') input[type=number], tr:has-text('随州职业技术学院') input[inputmode=numeric]")
            .And(visitor.Page.Locator("input[value='640']"));
        await cell.First.FillAsync("740");
        await visitor.FollowAsync("main button[type=submit]:has-text('保存')");

        foreach (var path in new[] { "/headcounts", "/figures?period=2019", "/", $"/reports/2019/colleges/{id}", "/reports/2019/enterprise" })
        {
            await visitor.GoAsync(path);
            Assert.Contains("7,310", await visitor.TextAsync(), StringComparison.Ordinal);
        }

        Assert.Empty(visitor.Complaints);
    }
}
