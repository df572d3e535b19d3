using System.Data.Common;
using JdPartnership.Core.Accounts;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Tests.Common;

/// <summary>Asked without EF, and yet of EF's opinion.</summary>
public sealed class SchemaInspectorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task DatabaseWithoutTables_IsOlderByEveryMigrationThatEfKnows()
    {
        await using var services = Services("empty.db");
        await using var scope = services.CreateAsyncScope();
        var known = scope.ServiceProvider.GetRequiredService<PartnershipDbContext>().Database.GetMigrations();

        var state = await services.GetRequiredService<SchemaInspector>().ReadAsync(CancellationToken.None);

        Assert.NotEmpty(known);
        Assert.Equal(known.Order(StringComparer.Ordinal), state.Pending);
        Assert.Empty(state.Unknown);
    }

    [Fact]
    public async Task MigratedDatabase_IsCurrent_UntilItsHistoryDiffers()
    {
        await using var services = Services("portal.db");
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PartnershipDbContext>().Database;
        await database.MigrateAsync();
        var inspector = services.GetRequiredService<SchemaInspector>();
        Assert.True((await inspector.ReadAsync(CancellationToken.None)).IsCurrent);

        await database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsHistory WHERE MigrationId LIKE '%_Initial'");
        await database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '10')");

        var state = await inspector.ReadAsync(CancellationToken.None);
        Assert.EndsWith("_Initial", Assert.Single(state.Pending), StringComparison.Ordinal);
        Assert.Equal("29990101000000_Later", Assert.Single(state.Unknown));
    }

    [Fact]
    public async Task FileThatIsNoDatabase_IsSaidToBe()
    {
        await File.WriteAllTextAsync(_folder.File("portal.db"), new string('x', 5000));
        await using var services = Services("portal.db");

        await Assert.ThrowsAnyAsync<DbException>(() => services.GetRequiredService<SchemaInspector>().ReadAsync(CancellationToken.None));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    private ServiceProvider Services(string file) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<ICurrentUser>(new SystemUser("test"))
        .AddSqliteDatabase($"Data Source={_folder.File(file)};Pooling=False")
        .BuildServiceProvider();
}
