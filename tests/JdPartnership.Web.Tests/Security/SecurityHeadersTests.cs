using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Security;

public sealed class SecurityHeadersTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    [Theory]
    [InlineData("/")]
    [InlineData("/account/login")]
    [InlineData("/account/password")]
    [InlineData("/error/404")]
    [InlineData("/no/such/page")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/language")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/error")]
    public async Task Every_answer_carries_the_same_headers_and_is_not_cached(string path)
    {
        foreach (var user in new[] { null, TestAccounts.Administrator })
        {
            using var browser = user is null ? portal.Stranger() : await portal.SignInAsAsync(user);
            using var response = await browser.GetAsync(path);
            Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
            Assert.Equal("DENY", Header(response, "X-Frame-Options"));
            Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
            Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
            Assert.Equal("no-store", Header(response, "Cache-Control"));
            Assert.Equal(Policy, Header(response, "Content-Security-Policy"));
            Assert.StartsWith("accelerometer=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
            Assert.Null(Header(response, "Server"));
            Assert.Null(Header(response, "Strict-Transport-Security"));
        }
    }

    [Fact]
    public async Task StaticFile_IsSniffProofAndMayBeCached()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var response = await browser.GetAsync("/css/portal.css");
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-cache", Header(response, "Cache-Control"));
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
