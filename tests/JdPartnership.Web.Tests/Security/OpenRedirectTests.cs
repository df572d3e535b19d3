using System.Net;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Security;

public sealed class OpenRedirectTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    public static TheoryData<string> Elsewhere => new(
        "https://evil.example", "http://evil.example/", "//evil.example", "///evil.example", "////evil.example", "/\\evil.example", "\\/evil.example",
        "\\\\evil.example", "/\\/evil.example", "https:evil.example", "https:/evil.example", "http:\\\\evil.example", "javascript:alert(1)",
        "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "ftp://evil.example", "file:///etc/passwd", "evil.example", "www.evil.example/x",
        "evil.example:443", "@evil.example", "localhost@evil.example", "http://localhost@evil.example", "http://localhost.evil.example", "http://localhost:80@evil.example",
        "~//evil.example", "~/\\evil.example", "~evil.example", ".evil.example", "..//evil.example", "./evil.example", "?//evil.example", "#//evil.example",
        " //evil.example", "\t//evil.example", "/\t/evil.example", "/\n/evil.example", "/\r/evil.example",
        "//[::1]", "//127.1", "//0x7f000001", "//evil%2eexample", "//evil。example", "〱evil.example", "／／evil.example", "https://evil.example/?/account/login", "");

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task SignIn_WithReturnUrlElsewhere_StaysOnThisSite(string returnUrl)
    {
        using var browser = portal.Stranger();
        using var response = await browser.SubmitAsync(
            "/account/login", "/account/login", ("UserName", TestAccounts.Auditor), ("Password", TestAccounts.Password), ("ReturnUrl", returnUrl));
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/", response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/colleges?province=32&sort=-name")]
    [InlineData("/")]
    public async Task SignIn_WithLocalReturnUrl_GoesThere(string returnUrl)
    {
        using var browser = portal.Stranger();
        using var response = await browser.SubmitAsync(
            $"/account/login?returnUrl={Uri.EscapeDataString(returnUrl)}", "/account/login", ("UserName", TestAccounts.Auditor), ("Password", TestAccounts.Password));
        Assert.Equal(returnUrl, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("\u0000//evil.example")]
    [InlineData("/\u0000/evil.example")]
    public async Task Form_that_cannot_be_read_is_refused_as_such(string returnUrl)
    {
        using var browser = portal.Stranger();
        using var response = await browser.SubmitAsync("/account/login", "/account/login", ("ReturnUrl", returnUrl));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
