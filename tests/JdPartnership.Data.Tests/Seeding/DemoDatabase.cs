using JdPartnership.Core.Accounts;
using JdPartnership.Core.Figures;
using JdPartnership.Data.Seeding.Demo;
using JdPartnership.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.Seeding;

/// <summary>A migrated database file with the demo in it; read only, shared by the tests of a class.</summary>
public sealed class DemoDatabase : IAsyncLifetime
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"jdp-demo-{Guid.NewGuid():N}.db");
    private readonly ServiceProvider _services;

    public DemoDatabase() => _services = new ServiceCollection()
        .AddSingleton<ICurrentUser>(new SystemUser("demo load"))
        .AddSqliteDatabase($"Data Source={_path};Pooling=False")
        .AddFigures()
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    /// <summary>What the loader says it loaded.</summary>
    public int Loaded { get; private set; }

    public Task MigrateAsync() => UseAsync<PartnershipDbContext, bool>(async context =>
    {
        await context.Database.MigrateAsync();
        return true;
    });

    public async Task InitializeAsync()
    {
        await MigrateAsync();
        Loaded = await UseAsync<DemoLoader, int>(loader => loader.LoadAsync(CancellationToken.None));
    }

    public async Task<TResult> UseAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        File.Delete(_path);
    }
}
