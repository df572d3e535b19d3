using System.Net;
using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using JdPartnership.Data.Accounts;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Accounts;

/// <summary>What a signed-in person may see follows the account while the cookie lives; here at every request, in the portal within a minute.</summary>
public sealed class StampCheckTests(StampCheckTests.Impatient portal) : IClassFixture<StampCheckTests.Impatient>
{
    [Fact]
    public async Task NewStamp_EndsTheSignIn()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, "/colleges"));

        await ChangeAsync(TestAccounts.Auditor, (_, user) => user.SecurityStamp = "another");

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(browser, "/colleges"));
    }

    [Fact]
    public async Task NewRole_IsThatOfTheNextPage()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, "/reports/new"));

        await ChangeAsync(TestAccounts.Administrator, (database, user) =>
        {
            database.RemoveRange(database.UserRoles.Where(r => r.UserId == user.Id));
            database.UserRoles.Add(new IdentityUserRole<int> { UserId = user.Id, RoleId = database.Roles.Single(r => r.Name == nameof(Role.Auditor)).Id });
        });

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(browser, "/reports/new"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser, "/colleges"));
    }

    [Fact]
    public async Task NewProvince_LimitsTheNextPage()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Coordinator);
        Assert.NotEqual(0, await CountCollegesAsync(browser));

        await ChangeAsync(TestAccounts.Coordinator, (database, user) =>
            database.UserClaims.Add(new IdentityUserClaim<int> { UserId = user.Id, ClaimType = PortalClaims.Province, ClaimValue = "00" }));

        Assert.Equal(0, await CountCollegesAsync(browser));
    }

    private static async Task<int> CountCollegesAsync(PortalBrowser browser) => (await browser.OpenAsync("/colleges")).QuerySelectorAll("table tbody tr a[href^='/colleges/']").Length;

    private static async Task<HttpStatusCode> StatusAsync(PortalBrowser browser, string path)
    {
        using var response = await browser.GetAsync(path);
        return response.StatusCode;
    }

    private Task<int> ChangeAsync(string userName, Action<PartnershipDbContext, AppUser> change) => portal.WithDatabaseAsync(async database =>
    {
        change(database, await database.Users.SingleAsync(u => u.UserName == userName));
        return await database.SaveChangesAsync();
    });

    public sealed class Impatient : PortalFixture
    {
        protected override void Replace(IServiceCollection services) =>
            services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero);
    }
}
