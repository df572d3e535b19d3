using JdPartnership.TestKit.Portal;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JdPartnership.Web.Tests.Security;

public sealed class HttpsTests(HttpsTests.SecurePortal portal) : IClassFixture<HttpsTests.SecurePortal>
{
    public sealed class SecurePortal : PortalFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["PublicUrl"] = "https://portal.example" };
    }

    [Fact]
    public async Task On_https_cookies_are_bound_to_the_host_and_HSTS_is_sent()
    {
        using var http = portal.Host.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://portal.example"), AllowAutoRedirect = false });
        using var browser = new PortalBrowser(http);
        await browser.SignInAsync(TestAccounts.Auditor);
        using var response = await browser.SubmitAsync("/", "/language", ("language", "en"));
        Assert.Contains("max-age=31536000", Assert.Single(response.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
        Assert.All(response.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.StartsWith("__Host-portal.", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        });
        var page = await browser.OpenAsync("/");
        Assert.Null(page.QuerySelector(".banner"));
    }
}
