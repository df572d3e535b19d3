using JdPartnership.TestKit.Portal;

namespace JdPartnership.Browser.Tests.Journeys;

[Collection(PortalCollection.Name)]
public sealed class AuditorJourney(BrowserFixture portal)
{
    [Fact]
    public async Task Auditor_ReadsEverythingInEnglish_AndIsOfferedNoChange()
    {
        await using var visitor = await portal.VisitAsync(new VisitorOptions(English: true));
        await visitor.SignInAsync(TestAccounts.Auditor);
        var id = await visitor.FindCollegeAsync(TestAccounts.Whzy);
        foreach (var path in new[] { "/", "/colleges", $"/colleges/{id}", "/headcounts", "/figures?period=2019", "/reports/2019", "/jobs" })
        {
            Assert.Equal(200, await visitor.GoAsync(path));
            Assert.Equal(0, await visitor.Page.Locator("main a[href$='/edit'], main a[href$='/new'], main form[action*='/export-all'], main form[action*='/delete']").CountAsync());
        }

        Assert.Equal("en", await visitor.Page.GetAttributeAsync("html", "lang"));
        Assert.Empty(visitor.Complaints);
    }
}
