using System.Net;
using System.Net.Sockets;
using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using JdPartnership.TestKit.Portal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace JdPartnership.Browser.Tests;

/// <summary>The portal on a real port with the demo in it, and Debian's Chromium. Each visitor is a stranger to the others.</summary>
public class BrowserFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jdp-browser-");
    private PortalHost? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "portal.db");
        await PortalTemplate.CopyToAsync(file);
        var port = FreePort();
        Address = $"http://localhost:{port}";
        _host = new PortalHost(file, new Dictionary<string, string> { ["PublicUrl"] = Address, ["Files:Folder"] = Path.Combine(_folder.FullName, "files") });
        _host.UseKestrel(port);
        _host.StartServer();
        await FillAsync(_host.Services);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            // Chromium without the browser around it: nothing of the window is drawn.
            ExecutablePath = "/usr/bin/chromium-headless-shell",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>Brings in more than the facts of the demo, before anybody visits.</summary>
    protected virtual Task FillAsync(IServiceProvider services) => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    public async Task<Visitor> VisitAsync(VisitorOptions? options = null)
    {
        options ??= new VisitorOptions();
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            ViewportSize = new ViewportSize { Width = options.Width, Height = options.Width < 600 ? 780 : 900 },
            ColorScheme = options.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = options.Script,
            AcceptDownloads = true,
            ReducedMotion = ReducedMotion.Reduce,
        });
        if (options.English)
        {
            await context.AddCookiesAsync([new Microsoft.Playwright.Cookie { Name = Visitor.LanguageCookie, Value = "c=en|uic=en", Url = Address }]);
        }

        return await Visitor.OpenAsync(context);
    }

    /// <summary>Works on the database behind the pages, seeing every college.</summary>
    public async Task<T> WithDatabaseAsync<T>(Func<PartnershipDbContext, Task<T>> work)
    {
        await using var scope = _host!.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().User = new SystemUser("tests");
        return await work(scope.ServiceProvider.GetRequiredService<PartnershipDbContext>());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "portal";
}
