using JdPartnership.Data.Providers;
using JdPartnership.Data.Providers.Bulk;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Sqlite;

public static class SqliteDatabase
{
    private const string CountHistories = $"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '{HistoryRepository.DefaultTableName}'";

    public static IServiceCollection AddSqliteDatabase(this IServiceCollection services, string connectionString, string? replica = null) =>
        services
            .AddSingleton(new DirectDatabase(SqliteFactory.Instance.CreateDataSource(connectionString), typeof(SqliteDatabase).Assembly, CountHistories))
            .AddSingleton<IUniqueViolationReader, SqliteUniqueViolationReader>()
            .AddSingleton<IMigrationBackup, SqliteMigrationBackup>()
            .AddSingleton<IBulkWriter, SqliteBulkWriter>()
            .AddSingleton<IDatabaseFiles>(new SqliteDatabaseFiles(connectionString))
            .AddPartnershipData(
                options => Configure(options, connectionString),
                replica is null ? null : options => Configure(options, ReadOnly(replica)));

    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, provider => provider.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name))
            .UsePartnershipConventions();

    private static string ReadOnly(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly }.ToString();
}
