using JdPartnership.TestKit.Portal;
using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests.Journeys;

[Collection(PortalCollection.Name)]
public sealed class CoordinatorJourney(BrowserFixture portal)
{
    [Fact]
    public async Task Coordinator_EditsACollege_AndTheHistoryTellsIt()
    {
        await using var visitor = await portal.VisitAsync();
        await visitor.SignInAsync(TestAccounts.Coordinator);
        var id = await visitor.FindCollegeAsync("襄阳职业技术学院");

        await visitor.GoAsync($"/colleges/{id}/edit");
        await visitor.Page.FillAsync("#City", "襄阳市");
        await visitor.Page.FillAsync("#Source", "专员电话核实");
        await visitor.FollowAsync("button[type=submit]:has-text('保存')");

        Assert.Contains("襄阳市", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.GoAsync($"/colleges/{id}?tab=history");
        var history = await visitor.TextAsync();
        Assert.Contains("coordinator", history, StringComparison.Ordinal);
        Assert.Contains("襄阳市", history, StringComparison.Ordinal);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Coordinator_TypesNonsense_AndKeepsWhatWasTyped()
    {
        await using var visitor = await portal.VisitAsync(new VisitorOptions(Script: false));
        await visitor.SignInAsync(TestAccounts.Coordinator);
        await visitor.GoAsync("/colleges/new");
        await visitor.Page.FillAsync("#Name", "无锡商业职业技术学院");
        await visitor.Page.FillAsync("#City", "无锡");
        await visitor.Page.FillAsync("#SchoolCode", "123");
        await visitor.Page.SelectOptionAsync("#Type", new SelectOptionValue { Index = 1 });
        await visitor.FollowAsync("button[type=submit]:has-text('保存')");

        Assert.Equal("无锡", await visitor.Page.InputValueAsync("#City"));
        Assert.Equal("123", await visitor.Page.InputValueAsync("#SchoolCode"));
        Assert.NotEqual(0, await visitor.Page.Locator(".field.has-error").CountAsync());
    }
}
