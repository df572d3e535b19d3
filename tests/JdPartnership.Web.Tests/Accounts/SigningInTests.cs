using System.Net;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Accounts;

public sealed class SigningInTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private const string WrongText = "用户名或密码不正确";

    [Theory]
    [InlineData(TestAccounts.Administrator, "管理员")]
    [InlineData(TestAccounts.Coordinator, "校企合作专员")]
    [InlineData(TestAccounts.Auditor, "审计员")]
    [InlineData(TestAccounts.LiaisonOfWhzy, "院校联络员")]
    public async Task Each_role_signs_in_and_is_greeted_with_its_role(string user, string role)
    {
        using var browser = await portal.SignInAsAsync(user);
        var page = await browser.OpenAsync("/");
        Assert.Contains(role, page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stranger_OpensPage_IsSentToSignInAndBackAfterwards()
    {
        using var browser = portal.Stranger();
        using var refused = await browser.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
        Assert.Equal("/account/login?returnUrl=%2Faccount%2Fpassword", refused.Headers.Location!.PathAndQuery);

        using var signedIn = await browser.SubmitAsync(
            refused.Headers.Location.PathAndQuery, "/account/login", ("UserName", TestAccounts.Auditor), ("Password", TestAccounts.Password));
        Assert.Equal("/account/password", signedIn.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task WrongPassword_And_UnknownUser_GetTheSameAnswer()
    {
        Assert.Equal(await RefusalAsync(TestAccounts.Coordinator, "not the password"), await RefusalAsync("nobody", "not the password"));
    }

    [Fact]
    public async Task EmptyForm_IsRefusedBesideTheFields()
    {
        using var browser = portal.Stranger();
        using var response = await browser.SubmitAsync("/account/login", "/account/login");
        var page = await PortalBrowser.ReadAsync(response);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("请填写用户名。", page.QuerySelector("#UserName-error")!.TextContent);
        Assert.Equal("请填写密码。", page.QuerySelector("#Password-error")!.TextContent);
        Assert.Equal("UserName-error", page.QuerySelector("#UserName")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task SignedOut_CookieIsGone()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var signedOut = await browser.SubmitAsync("/", "/account/logout");
        Assert.Equal(HttpStatusCode.Redirect, signedOut.StatusCode);
        using var refused = await browser.GetAsync("/");
        Assert.Equal(HttpStatusCode.Redirect, refused.StatusCode);
    }

    private async Task<string> RefusalAsync(string user, string password)
    {
        using var browser = portal.Stranger();
        using var response = await browser.SubmitAsync("/account/login", "/account/login", ("UserName", user), ("Password", password));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var page = await PortalBrowser.ReadAsync(response);
        var text = page.QuerySelector(".notice-danger")!.TextContent.Trim();
        Assert.StartsWith(WrongText, text, StringComparison.Ordinal);
        return text;
    }
}
