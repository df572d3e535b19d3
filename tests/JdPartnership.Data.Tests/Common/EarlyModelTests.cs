using JdPartnership.Core.Accounts;
using JdPartnership.Data.Sqlite;
using JdPartnership.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.Common;

/// <summary>A model begun early that nobody else gets would be made a second time, and cost a start what it was to save.</summary>
public sealed class EarlyModelTests
{
    private const string SqliteConnection = "Data Source=:memory:";
    private const string SqlServerConnection = "Server=nowhere;Database=none";
    private static readonly SqlServerSettings Settings = new();

    [Fact]
    public Task OnSqlite_TheContainerUsesTheModelBegunEarly() => SharesAsync(
        options => SqliteDatabase.Configure(options, SqliteConnection),
        services => services.AddSqliteDatabase(SqliteConnection));

    [Fact]
    public Task OnSqlServer_TheContainerUsesTheModelBegunEarly() => SharesAsync(
        options => SqlServerDatabase.Configure(options, SqlServerConnection, Settings),
        services => services.AddSqlServerDatabase(SqlServerConnection, Settings, replica: null));

    private static async Task SharesAsync(Action<DbContextOptionsBuilder> useProvider, Action<IServiceCollection> add)
    {
        var early = await new EarlyModel(useProvider).Ready;
        var services = new ServiceCollection();
        services.AddLogging();
        add(services);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var options = scope.ServiceProvider.GetRequiredService<DbContextOptions<PartnershipDbContext>>();

        await using var context = new PartnershipDbContext(options, new SystemUser("test"));

        Assert.Same(early, context.Model);
    }
}
