using System.Net;
using JdPartnership.Core.Accounts;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Security;

/// <summary>Every endpoint as every role: refused exactly where the table of permissions says so.</summary>
public sealed class RoleMatrixTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const int NoSuchRow = 987_654;

    // What any signed-in person may do with the own account and the front page.
    private static readonly string[] ForEverybody = ["GET ", "GET account/password", "POST account/password"];

    [Fact]
    public void Endpoints_behind_sign_in_name_a_permission_or_are_for_everybody()
    {
        var unnamed = PortalEndpoint.BehindSignIn(portal.Host).Where(e => e.Permissions.Count == 0).Select(e => $"{e.Method} {e.Pattern.RawText!.TrimStart('/')}");

        Assert.Equal(ForEverybody, unnamed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(TestAccounts.Administrator, Role.Administrator)]
    [InlineData(TestAccounts.Coordinator, Role.Coordinator)]
    [InlineData(TestAccounts.Auditor, Role.Auditor)]
    [InlineData(TestAccounts.LiaisonOfWhzy, Role.Liaison)]
    public async Task Every_endpoint_refuses_a_role_exactly_where_the_table_does(string userName, Role role)
    {
        using var browser = await portal.SignInAsAsync(userName);
        var wrong = new List<string>();
        foreach (var endpoint in PortalEndpoint.BehindSignIn(portal.Host).Where(e => e.Permissions.Count > 0))
        {
            using var response = endpoint.Method == "GET"
                ? await browser.GetAsync(endpoint.Path(NoSuchRow))
                : await browser.PostAsync(endpoint.Path(NoSuchRow));
            if ((response.StatusCode == HttpStatusCode.Forbidden) == endpoint.Allows(role) || response.StatusCode == HttpStatusCode.InternalServerError)
            {
                wrong.Add($"{endpoint}: {(int)response.StatusCode}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_endpoint_sends_a_stranger_to_sign_in()
    {
        using var stranger = portal.Stranger();
        foreach (var endpoint in PortalEndpoint.BehindSignIn(portal.Host).Where(e => e.Method == "GET"))
        {
            using var response = await stranger.GetAsync(endpoint.Path(1));
            Assert.True(response.StatusCode == HttpStatusCode.Redirect, $"{endpoint}: {(int)response.StatusCode}");
            Assert.StartsWith("/account/login", response.Headers.Location!.PathAndQueryOrText(), StringComparison.Ordinal);
        }
    }
}
