using System.Net;
using JdPartnership.TestKit.Portal;

namespace JdPartnership.Web.Tests.Shell;

public sealed class AssetsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly string[] Libraries =
    [
        "/lib/bootstrap/bootstrap.min.css", "/lib/htmx/htmx.min.js", "/lib/tom-select/tom-select.base.min.js", "/lib/tom-select/tom-select.bootstrap5.min.css",
        "/lib/aspnet-validation/aspnet-validation.min.js", "/lib/echarts/echarts.common.min.js", "/lib/icons.svg",
        "/js/shell.js", "/js/forms.js", "/js/partial-updates.js", "/js/charts.js", "/js/selects.js",
    ];

    [Theory]
    [InlineData("/account/login", null)]
    [InlineData("/", TestAccounts.Administrator)]
    [InlineData("/account/password", TestAccounts.Administrator)]
    public async Task Every_file_a_page_asks_for_is_served_compressed_to_strangers_too(string path, string? user)
    {
        using var browser = user is null ? portal.Stranger() : await portal.SignInAsAsync(user);
        var page = await browser.OpenAsync(path);
        var files = page.QuerySelectorAll("link[href], script[src], use[href]")
            .Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.Split('#')[0])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(files.Count >= 5);
        using var stranger = portal.Stranger();
        stranger.Http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip");
        foreach (var file in files)
        {
            using var response = await stranger.GetAsync(file);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{file} answered {response.StatusCode}");
            Assert.NotNull(response.Content.Headers.ContentType);
            Assert.Contains("gzip", response.Content.Headers.ContentEncoding);
        }
    }

    [Fact]
    public async Task Libraries_are_served_under_their_plain_names()
    {
        using var stranger = portal.Stranger();
        foreach (var file in Libraries)
        {
            using var response = await stranger.GetAsync(file);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{file} answered {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Pages_hold_no_inline_style_script_or_handler()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        foreach (var path in new[] { "/", "/account/password", "/error/404" })
        {
            using var response = await browser.GetAsync(path);
            var page = await PortalBrowser.ReadAsync(response);
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
            Assert.Empty(page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Every_icon_used_by_a_page_is_in_the_sprite()
    {
        using var browser = await portal.SignInAsAsync(TestAccounts.Administrator);
        var page = await browser.OpenAsync("/");
        using var response = await browser.GetAsync("/lib/icons.svg");
        var sprite = await response.Content.ReadAsStringAsync();
        Assert.All(
            page.QuerySelectorAll("use").Select(u => u.GetAttribute("href")!.Split('#')[1]),
            icon => Assert.Contains($"id=\"{icon}\"", sprite, StringComparison.Ordinal));
    }
}
