using JdPartnership.Browser.Tests.Hands;
using JdPartnership.TestKit.Portal;
using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests;

/// <summary>A person at a browser. Whatever the strict content policy refuses is kept and fails the journey.</summary>
public sealed class Visitor : IAsyncDisposable
{
    public const string LanguageCookie = "portal.language";

    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private Visitor(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && (message.Text.Contains("Content Security Policy", StringComparison.Ordinal) || message.Text.Contains("Refused to", StringComparison.Ordinal)))
            {
                _complaints.Add($"{page.Url}: {message.Text}");
            }
        };
        // Somebody listening all the time: the dialog is never opened for real, however soon a key is pressed.
        page.FileChooser += (_, _) => { };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<Visitor> OpenAsync(IBrowserContext context)
    {
        context.SetDefaultTimeout(20_000);
        return new Visitor(context, await context.NewPageAsync());
    }

    public async Task SignInAsync(string userName)
    {
        await Page.GotoAsync("/account/login");
        await Page.FillAsync("#UserName", userName);
        await Page.FillAsync("#Password", TestAccounts.Password);
        await Page.PressAsync("#Password", "Enter");
        await Page.WaitForURLAsync(url => !url.Contains("/account/login", StringComparison.Ordinal));
    }

    /// <summary>Opens a page and tells its status.</summary>
    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(path))!.Status;

    /// <summary>Clicks what leads to another page, or to this one anew; ends when it is there. A bare click ends before: what is read then may be of the page that is left.</summary>
    public Task FollowAsync(string selector) => Browsing.LoadedAfterAsync(Page, () => Page.Locator(selector).First.ClickAsync());

    public Task<string> TextAsync() => Page.InnerTextAsync("body");

    /// <summary>The number of a college's page, found the way a person finds it.</summary>
    public async Task<int> FindCollegeAsync(string name)
    {
        await GoAsync("/colleges?q=" + Uri.EscapeDataString(name));
        var href = await Page.Locator($"a[href^='/colleges/']:text-is('{name}')").First.GetAttributeAsync("href");
        return int.Parse(href!.Split('?')[0].Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Clicks what starts a download and saves the file.</summary>
    public Task<string> DownloadAsync(ILocator link, string folder) => Browsing.DownloadAsync(Page, folder, () => link.ClickAsync());

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
