using JdPartnership.TestKit.Portal;

namespace JdPartnership.Browser.Tests.Journeys;

[Collection(PortalCollection.Name)]
public sealed class LiaisonJourney(BrowserFixture portal)
{
    [Fact]
    public async Task Liaison_SeesTheOwnCollegeAndNoOther()
    {
        int foreign;
        await using (var coordinator = await portal.VisitAsync())
        {
            await coordinator.SignInAsync(TestAccounts.Coordinator);
            foreign = await coordinator.FindCollegeAsync(TestAccounts.Jscj);
        }

        await using var visitor = await portal.VisitAsync();
        await visitor.SignInAsync(TestAccounts.LiaisonOfWhzy);
        foreach (var path in new[] { "/", "/colleges", "/headcounts", "/figures?period=2019", "/reports/2019", "/search?q=" + Uri.EscapeDataString("学院") })
        {
            Assert.Equal(200, await visitor.GoAsync(path));
            var text = await visitor.TextAsync();
            Assert.DoesNotContain(TestAccounts.Jscj, text, StringComparison.Ordinal);
            Assert.DoesNotContain("7,210", text, StringComparison.Ordinal);
        }

        foreach (var path in new[]
        {
            $"/colleges/{foreign}", $"/colleges/{foreign}?tab=history", $"/reports/2019/colleges/{foreign}", $"/reports/2019/colleges/{foreign}/export/docx", "/reports/2019/enterprise",
        })
        {
            Assert.Equal(404, await visitor.GoAsync(path));
        }

        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Liaison_ReadsTheOwnEdition_WithTheEnterprisesNumbers()
    {
        await using var visitor = await portal.VisitAsync(new VisitorOptions(Width: 360));
        await visitor.SignInAsync(TestAccounts.LiaisonOfWhzy);
        await visitor.GoAsync("/reports/2019");
        await visitor.FollowAsync("main a[href^='/reports/2019/colleges/']");

        var text = await visitor.TextAsync();
        Assert.Contains("7,210", text, StringComparison.Ordinal);
        Assert.Contains(TestAccounts.Whzy, text, StringComparison.Ordinal);
        Assert.Empty(visitor.Complaints);
    }
}
