using System.Reflection;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Data;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Controllers;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Operations;

/// <summary>The replica is a copy in which one college has another name: whoever shows that name read there.</summary>
public sealed class ReadReplicaTests : IDisposable
{
    private const string Here = "芜湖职业技术学院";
    private const string There = "副本里的学院";
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Export_ReadsTheReplica_AndPagesThePrimary()
    {
        await using var portal = await WithReplicaAsync();
        using var browser = new PortalBrowser(portal.CreateClient(new() { AllowAutoRedirect = false }));
        await browser.SignInAsync("coordinator");

        var page = await browser.Http.GetStringAsync(new Uri("/colleges?q=" + Uri.EscapeDataString(Here), UriKind.Relative));
        var export = await browser.Http.GetStringAsync(new Uri("/colleges/export?format=csv", UriKind.Relative));

        Assert.Contains(Here, page, StringComparison.Ordinal);
        Assert.Contains(There, export, StringComparison.Ordinal);
        Assert.DoesNotContain(Here, export, StringComparison.Ordinal);
    }

    /// <summary>Files for others to read may be a moment old; who writes one that is not says why here.</summary>
    [Fact]
    public void EveryExport_MayLag() => Assert.Empty(
        from controller in typeof(PortalController).Assembly.GetTypes()
        where typeof(PortalController).IsAssignableFrom(controller)
        from action in controller.GetMethods()
        where action.GetCustomAttributes<HttpGetAttribute>().Any(get => get.Template is { } path && (path.StartsWith("export", StringComparison.Ordinal) || path.Contains("package", StringComparison.Ordinal)))
        where action.GetCustomAttribute<MayLagAttribute>() is null
        select $"{controller.Name}.{action.Name}");

    [Fact]
    public async Task Replica_RefusesToBeWritten()
    {
        await using var portal = await WithReplicaAsync();
        var enterprise = portal.Services.GetRequiredService<EnterpriseScope>();

        var refusal = await Assert.ThrowsAsync<SqliteException>(() => enterprise.ReadAsync("test", provider =>
            provider.GetRequiredService<PartnershipDbContext>().Colleges.ExecuteDeleteAsync()));

        Assert.Contains("readonly", refusal.Message, StringComparison.Ordinal);
        Assert.NotEqual(0, await CountAsync(enterprise.ReadAsync));
    }

    [Fact]
    public async Task WithoutReplica_ReadingScopesUseThePrimary()
    {
        var database = _folder.File("portal.db");
        await PortalTemplate.CopyToAsync(database);
        await using var portal = new PortalHost(database);
        var enterprise = portal.Services.GetRequiredService<EnterpriseScope>();

        Assert.Equal(await CountAsync(enterprise.RunAsync), await CountAsync(enterprise.ReadAsync));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<int> CountAsync(Func<string, Func<IServiceProvider, Task<int>>, Task<int>> scope) =>
        scope("test", provider => provider.GetRequiredService<PartnershipDbContext>().Set<College>().CountAsync());

    private async Task<PortalHost> WithReplicaAsync()
    {
        var (primary, replica) = (_folder.File("portal.db"), _folder.File("replica.db"));
        await PortalTemplate.CopyToAsync(primary);
        File.Copy(primary, replica);
        await ChangedDatabase.ExecuteAsync(replica, $"UPDATE Colleges SET Name = '{There}' WHERE Name = '{Here}'");
        return new PortalHost(primary, new Dictionary<string, string> { ["ConnectionStrings:PortalReadOnly"] = $"Data Source={replica};Pooling=False" });
    }
}
