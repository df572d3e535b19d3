using System.Globalization;
using System.Net;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Colleges;

/// <summary>Who may do what with which college, by every address there is.</summary>
public sealed class CollegeAccessTests(CollegesFixture portal) : IClassFixture<CollegesFixture>
{
    private static readonly string[] Tabs =
        ["overview", "aliases", "cooperation", "classes", "centres", "headcounts", "investments", "governance", "fairs", "outcomes", "listings", "history"];

    [Theory]
    [InlineData(TestAccounts.LiaisonOfWhzy, TestAccounts.Whzy, TestAccounts.Jscj)]
    [InlineData(TestAccounts.LiaisonOfJscj, TestAccounts.Jscj, TestAccounts.Whzy)]
    public async Task Liaison_OpensItsOwnCollegeAndNoOther(string user, string own, string other)
    {
        using var browser = await portal.SignInAsAsync(user);
        var (ownId, otherId) = (await portal.IdOfAsync(own), await portal.IdOfAsync(other));
        foreach (var tab in Tabs)
        {
            Assert.Equal(own, (await browser.OpenAsync($"/colleges/{ownId}?tab={tab}")).QuerySelector("h1")!.TextContent);
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, $"/colleges/{otherId}?tab={tab}"));
        }
    }

    [Theory]
    [InlineData(TestAccounts.LiaisonOfWhzy)]
    [InlineData(TestAccounts.LiaisonOfJscj)]
    [InlineData(TestAccounts.Auditor)]
    public async Task WhoOnlyReads_IsRefusedEveryChange(string user)
    {
        using var browser = await portal.SignInAsAsync(user);
        foreach (var name in new[] { TestAccounts.Whzy, TestAccounts.Jscj })
        {
            var id = await portal.IdOfAsync(name);
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser, $"/colleges/{id}/edit"));
            foreach (var action in new[] { "edit", "delete", "restore", "aliases", "aliases/1/delete" })
            {
                using var response = await browser.PostAsync($"/colleges/{id}/{action}", ("Name", "改名"), ("Type", "JuniorCollege"), ("Version", "1"));
                Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            }
        }

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser, "/colleges/new"));
        using var created = await browser.PostAsync("/colleges/new", ("Name", "新学院"), ("Type", "JuniorCollege"));
        Assert.Equal(HttpStatusCode.Forbidden, created.StatusCode);
        Assert.False(await portal.WithDatabaseAsync(db => db.Colleges.AnyAsync(c => c.Name == "新学院" || c.Name == "改名")));
    }

    [Theory]
    [InlineData(TestAccounts.Coordinator)]
    [InlineData(TestAccounts.Administrator)]
    public async Task WhoEdits_OpensEveryForm_AndGets404ForWhatIsNotThere(string user)
    {
        using var browser = await portal.SignInAsAsync(user);
        var id = await portal.IdOfAsync(TestAccounts.Whzy);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, "/colleges/new"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, $"/colleges/{id}/edit"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, "/colleges/999999"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(browser, "/colleges/999999/edit"));
        foreach (var action in new[] { "edit", "delete", "restore", "aliases", "aliases/1/delete" })
        {
            using var response = await browser.PostAsync($"/colleges/999999/{action}", ("Name", "无此学院"), ("Type", "JuniorCollege"), ("Version", "1"));
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task History_IsForThoseWhoMayReadIt()
    {
        var id = (await portal.IdOfAsync(TestAccounts.Whzy)).ToString(CultureInfo.InvariantCulture);
        using var auditor = await portal.SignInAsAsync(TestAccounts.Auditor);
        Assert.NotNull((await auditor.OpenAsync($"/colleges/{id}?tab=history")).QuerySelector("table.history"));
        using var liaison = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var page = await liaison.OpenAsync($"/colleges/{id}?tab=history");
        Assert.Null(page.QuerySelector("table.history"));
        Assert.DoesNotContain(page.QuerySelectorAll(".tabs a"), a => a.GetAttribute("href")!.Contains("history", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stranger_IsSentToSignIn()
    {
        using var stranger = portal.Stranger();
        foreach (var address in new[] { "/colleges", "/colleges/1", "/colleges/1/edit", "/colleges/new", "/colleges/export" })
        {
            Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(stranger, address));
        }
    }

    [Fact]
    public async Task EmptyTabs_SayWhatComesThere()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        var id = await portal.IdOfAsync(CollegesFixture.Unplaced);
        foreach (var tab in Tabs.Except(["overview", "listings", "history"]))
        {
            Assert.NotNull((await browser.OpenAsync($"/colleges/{id}?tab={tab}")).QuerySelector(".empty-state .empty-title"));
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(PortalBrowser browser, string address)
    {
        using var response = await browser.GetAsync(address);
        return response.StatusCode;
    }
}
