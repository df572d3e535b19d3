using System.Net;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Security;

/// <summary>One college's liaison asks every endpoint that takes an id for another college: it is not there, and nothing of it shows.</summary>
public sealed class TwoCollegesMatrixTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task Every_endpoint_with_an_id_hides_another_college()
    {
        var foreign = await portal.WithDatabaseAsync(d => d.Colleges.Where(c => c.Name == TestAccounts.Jscj).Select(c => c.Id).SingleAsync());
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var endpoints = PortalEndpoint.BehindSignIn(portal.Host).Where(e => e.HasCollege).ToList();
        var wrong = new List<string>();
        foreach (var endpoint in endpoints)
        {
            using var response = endpoint.Method == "GET" ? await browser.GetAsync(endpoint.Path(foreign)) : await browser.PostAsync(endpoint.Path(foreign));
            var body = await response.Content.ReadAsStringAsync();
            if (response.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden) || body.Contains(TestAccounts.Jscj, StringComparison.Ordinal))
            {
                wrong.Add($"{endpoint}: {(int)response.StatusCode}");
            }
        }

        Assert.NotEmpty(endpoints);
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Every_page_of_a_liaison_names_no_other_college()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.LiaisonOfWhzy);
        var others = await portal.WithDatabaseAsync(d => d.Colleges.Where(c => c.Name != TestAccounts.Whzy).Select(c => c.Name).ToListAsync());
        foreach (var endpoint in PortalEndpoint.BehindSignIn(portal.Host).Where(e => e.Method == "GET" && e.Pattern.Parameters.Count == 0))
        {
            foreach (var query in new[] { "", "?q=" + Uri.EscapeDataString("学院"), "?period=2019", "?q=jscj" })
            {
                using var response = await browser.GetAsync(endpoint.Path(0) + query);
                var body = await response.Content.ReadAsStringAsync();
                Assert.True(others.All(name => !body.Contains(name, StringComparison.Ordinal)), $"{endpoint}{query} names another college");
            }
        }
    }
}
