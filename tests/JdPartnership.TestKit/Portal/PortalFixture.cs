using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace JdPartnership.TestKit.Portal;

/// <summary>One portal with a database of its own, for the tests of one class (<c>IClassFixture</c>).</summary>
public class PortalFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("jdp-test-");
    private PortalHost? _host;

    public PortalHost Host => _host ?? throw new InvalidOperationException("The fixture is not initialised.");

    /// <summary>Settings that differ from the portal's own; an heir may add to them.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>Puts something of an heir in the place of a service.</summary>
    protected virtual void Replace(IServiceCollection services)
    {
    }

    public async Task InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "portal.db");
        await PortalTemplate.CopyToAsync(file);
        _host = new PortalHost(file, Settings, Replace);
    }

    public async Task DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A browser nobody has signed in with; redirects are not followed, so that tests can see them.</summary>
    public PortalBrowser Stranger() => new(Host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));

    public async Task<PortalBrowser> SignInAsAsync(string userName, string password = TestAccounts.Password)
    {
        var browser = Stranger();
        await browser.SignInAsync(userName, password);
        return browser;
    }

    /// <summary>Works on the database behind the pages, seeing every college.</summary>
    public async Task<T> WithDatabaseAsync<T>(Func<PartnershipDbContext, Task<T>> work)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().User = new SystemUser("tests");
        return await work(scope.ServiceProvider.GetRequiredService<PartnershipDbContext>());
    }
}
