using System.Net;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Accounts;

public sealed class LockoutTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task FiveWrongPasswords_LockTheAccountEvenForTheRightOne()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync("wrong-password"));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync(TestAccounts.Password));
        using var other = await portal.SignInAsAsync(TestAccounts.Coordinator);
        Assert.NotNull(await other.OpenAsync("/"));
    }

    private async Task<HttpStatusCode> TryAsync(string password)
    {
        using var browser = portal.Stranger();
        using var response = await browser.SubmitAsync("/account/login", "/account/login", ("UserName", TestAccounts.LiaisonOfJscj), ("Password", password));
        return response.StatusCode;
    }
}
