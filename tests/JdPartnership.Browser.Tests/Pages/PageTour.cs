using JdPartnership.TestKit.Portal;

namespace JdPartnership.Browser.Tests.Pages;

/// <summary>Every page: accessible, nothing refused by the content policy, nothing wider than the screen.</summary>
[Collection(PortalCollection.Name)]
public sealed class PageTour(BrowserFixture portal)
{
    [Theory]
    [InlineData(1280, false, false)]
    [InlineData(360, true, true)]
    public async Task EveryPage_IsAccessibleAndFits(int width, bool dark, bool english)
    {
        await using var visitor = await portal.VisitAsync(new VisitorOptions(width, dark, english));
        List<string> wrong = [.. await CheckAsync(visitor, "/account/login")];
        await visitor.SignInAsync(TestAccounts.Administrator);
        foreach (var path in await PathsAsync(visitor))
        {
            wrong.AddRange(await CheckAsync(visitor, path));
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task MainPages_WithoutScript_StillSayWhatTheySay()
    {
        await using var visitor = await portal.VisitAsync(new VisitorOptions(Script: false));
        await visitor.SignInAsync(TestAccounts.Administrator);
        await visitor.GoAsync("/figures?period=2019");
        Assert.Contains("7,210", await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.GoAsync("/search?q=jscj");
        Assert.Contains(TestAccounts.Jscj, await visitor.TextAsync(), StringComparison.Ordinal);
        await visitor.GoAsync("/headcounts");
        Assert.NotEqual(0, await visitor.Page.Locator("main input").CountAsync());
    }

    [Fact]
    public async Task MainPages_ArePicturedForTheGuide()
    {
        await using var visitor = await portal.VisitAsync();
        await visitor.GoAsync("/account/login");
        await Pictures.TakeAsync(visitor.Page, "login");
        await visitor.SignInAsync(TestAccounts.Administrator);
        var id = await visitor.FindCollegeAsync(TestAccounts.Jscj);
        foreach (var (name, path) in new[]
        {
            ("dashboard", "/"), ("colleges", "/colleges"), ("college", $"/colleges/{id}"), ("college-edit", $"/colleges/{id}/edit"), ("headcounts", "/headcounts"),
            ("figures", "/figures?period=2019"), ("figure", "/figures/internships.headcount.2018?period=2019"), ("reports", "/reports/2019"),
            ("edition", $"/reports/2019/colleges/{id}"), ("jobs", "/jobs"), ("search", "/search?q=jscj"),
        })
        {
            Assert.Equal(200, await visitor.GoAsync(path));
            await Pictures.TakeAsync(visitor.Page, name);
        }

        await using var phone = await portal.VisitAsync(new VisitorOptions(Width: 360));
        await phone.SignInAsync(TestAccounts.LiaisonOfWhzy);
        await Pictures.TakeAsync(phone.Page, "phone");
    }

    private static async Task<IReadOnlyList<string>> PathsAsync(Visitor visitor)
    {
        var id = await visitor.FindCollegeAsync(TestAccounts.Jscj);
        return
        [
            "/", "/colleges", "/colleges?bin=true", "/colleges/new", $"/colleges/{id}", $"/colleges/{id}?tab=history", $"/colleges/{id}/edit", "/headcounts", "/figures?period=2019",
            "/posts", "/posts/new", "/posts/1", "/posts/staffing", "/batches", "/batches/new", "/batches/1", "/batches/1/edit", "/rosters", "/rosters/1", "/rosters/1?tab=findings",
            "/rosters/1?tab=history", "/rosters/1/submit", "/rosters/1/compliance", "/service-centres/1/compliance",
            "/personal-data/uses", "/personal-data/exports", $"/personal-data/exports/new?college={id}", "/personal-data/retention", "/personal-data/retention/1", "/personal-data/subjects",
            "/rosters/1/payments", "/rosters/1/attendance", "/stipends", "/stipends/schemes/new", "/stipends/schemes/bin", "/stipends/schemes/1/edit", "/stipends/payments", "/attendance",
            "/figures/internships.headcount.2018?period=2019", "/reports", "/reports/new", "/reports/2019", "/reports/2019/edit", $"/reports/2019/colleges/{id}", "/jobs", "/search?q=jscj", "/account/password", "/nowhere",
        ];
    }

    private static async Task<IReadOnlyList<string>> CheckAsync(Visitor visitor, string path)
    {
        await visitor.GoAsync(path);
        return await PageCheck.ProblemsAsync(visitor.Page);
    }
}
