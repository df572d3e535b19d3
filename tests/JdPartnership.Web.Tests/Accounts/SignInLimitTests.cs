using System.Net;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Accounts;

public sealed class SignInLimitTests(SignInLimitTests.TightPortal portal) : IClassFixture<SignInLimitTests.TightPortal>
{
    public sealed class TightPortal : PortalFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["SignInsPerMinute"] = "3" };
    }

    [Fact]
    public async Task TooManySignIns_FromOneAddress_MustWait()
    {
        using var browser = portal.Stranger();
        var form = (await browser.OpenAsync("/account/login")).Forms.Single(f => f.GetAttribute("action") == "/account/login");
        for (var i = 0; i < 3; i++)
        {
            using var refused = await browser.SendAsync(form, "/account/login", ("UserName", $"guess{i}"), ("Password", "guess"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        }

        using var limited = await browser.SendAsync(form, "/account/login", ("UserName", TestAccounts.Auditor), ("Password", TestAccounts.Password));
        Assert.Equal(HttpStatusCode.TooManyRequests, limited.StatusCode);
        Assert.Equal("60", Assert.Single(limited.Headers.GetValues("Retry-After")));
        Assert.Contains("请等一分钟后再试", await limited.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
