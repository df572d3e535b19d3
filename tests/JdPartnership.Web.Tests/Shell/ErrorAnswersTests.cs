using System.Net;
using System.Text.Json;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Shell;

public sealed class ErrorAnswersTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Fact]
    public async Task UnknownPage_SaysSoInWords_WithTheMenuAround()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var response = await browser.GetAsync("/no/such/page");
        var page = await PortalBrowser.ReadAsync(response);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("没有找到这个页面", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("#sidebar"));
    }

    [Fact]
    public async Task UnknownPage_AskedByHtmx_IsAFragment()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        browser.Http.DefaultRequestHeaders.Add("HX-Request", "true");
        using var response = await browser.GetAsync("/no/such/page");
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有找到这个页面", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/colleges", null)]
    [InlineData("/colleges", "application/json")]
    public async Task Stranger_AskingForData_Gets401AsProblem(string path, string? accept)
    {
        using var browser = portal.Stranger();
        if (accept is not null)
        {
            browser.Http.DefaultRequestHeaders.Accept.ParseAdd(accept);
        }

        using var response = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task SignedIn_AskingForUnknownData_Gets404AsProblem()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var response = await browser.GetAsync("/api/v1/nothing");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(404, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("/api/v1/nothing", problem.RootElement.GetProperty("instance").GetString());
    }

    [Fact]
    public async Task Stranger_AskingByHtmx_IsSentToTheSignInPage()
    {
        using var browser = portal.Stranger();
        browser.Http.DefaultRequestHeaders.Add("HX-Request", "true");
        using var response = await browser.GetAsync("/");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("/account/login", Assert.Single(response.Headers.GetValues("HX-Redirect")));
    }

    [Fact]
    public async Task ServerFailure_ShowsANumberToQuote()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Auditor);
        using var response = await browser.GetAsync("/error");
        var page = await PortalBrowser.ReadAsync(response);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Matches("^[0-9a-zA-Z:]{10,}$", page.QuerySelector(".error-trace code")!.TextContent);
    }
}
