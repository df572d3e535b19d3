using System.Net;
using JdPartnership.Core.Accounts;
using JdPartnership.Data.Accounts;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Accounts;

public sealed class DemoSignInsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task They_are_shown_while_they_exist_and_go_in_one_step_once_somebody_else_administers()
    {
        using var stranger = portal.Stranger();
        Assert.Equal(5, (await stranger.OpenAsync("/account/login")).QuerySelectorAll(".login-demo li").Length);
        Assert.Equal("auditor", (await stranger.OpenAsync("/account/login?user=auditor")).QuerySelector("#UserName")!.GetAttribute("value"));

        using var other = await portal.SignInAsAsync(TestAccounts.Coordinator);
        using var forbidden = await other.PostAsync("/account/demo/remove");
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);

        using var demo = await portal.SignInAsAsync(TestAccounts.Administrator);
        using var refused = await demo.SubmitAsync("/", "/account/demo/remove");
        Assert.Contains("create-admin", (await demo.OpenAsync("/")).QuerySelector(".notice-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, await CountAsync());

        await CreateAdministratorAsync("chen.wei", "eleven quiet herons");
        using var own = await portal.SignInAsAsync("chen.wei", "eleven quiet herons");
        using var removed = await own.SubmitAsync("/", "/account/demo/remove");
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Equal(0, await CountAsync());
        Assert.Null((await stranger.OpenAsync("/account/login")).QuerySelector(".login-demo"));
        Assert.Null((await own.OpenAsync("/")).QuerySelector(".notice-warning"));
    }

    private Task<int> CountAsync() => portal.WithDatabaseAsync(db => db.Users.CountAsync(u => u.IsDemo));

    private async Task CreateAdministratorAsync(string name, string password)
    {
        await using var scope = portal.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().User = new SystemUser("tests");
        var result = await scope.ServiceProvider.GetRequiredService<AccountCreation>()
            .CreateAsync(new AppUser { UserName = name, DisplayName = "陈伟" }, password, Role.Administrator);
        Assert.True(result.Succeeded);
    }
}
