using System.Net;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Security;

public sealed class ForgeryTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [InlineData("/account/login")]
    [InlineData("/account/logout")]
    [InlineData("/account/password")]
    [InlineData("/language")]
    public async Task Post_WithoutToken_IsRefused(string path)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var response = await browser.PostAsync(path, new Dictionary<string, string> { ["language"] = "en" });
        var page = await PortalBrowser.ReadAsync(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("刷新后重试", page.QuerySelector(".error-page")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.Redirect)]
    [InlineData("Sec-Fetch-Site", "none", HttpStatusCode.Redirect)]
    [InlineData("Origin", "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.Redirect)]
    public async Task Post_FromAnotherSite_IsRefusedEvenWithToken(string header, string value, HttpStatusCode expected)
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        browser.Http.DefaultRequestHeaders.TryAddWithoutValidation(header, value);
        using var response = await browser.PostAsync("/language", ("language", "zh-CN"));
        Assert.Equal(expected, response.StatusCode);
    }
}
