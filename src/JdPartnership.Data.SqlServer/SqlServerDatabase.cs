using JdPartnership.Data.Providers;
using JdPartnership.Data.Providers.Bulk;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.SqlServer;

public static class SqlServerDatabase
{
    private const string CountHistories = $"SELECT CASE WHEN OBJECT_ID(N'{HistoryRepository.DefaultTableName}', N'U') IS NULL THEN 0 ELSE 1 END";

    public static IServiceCollection AddSqlServerDatabase(
        this IServiceCollection services, string connectionString, SqlServerSettings? settings = null, string? replica = null) =>
        services
            .AddSingleton(new DirectDatabase(SqlClientFactory.Instance.CreateDataSource(connectionString), typeof(SqlServerDatabase).Assembly, CountHistories))
            .AddSingleton<IUniqueViolationReader, SqlServerUniqueViolationReader>()
            .AddSingleton<IMigrationBackup, OperatorBackup>()
            .AddSingleton<IBulkWriter, SqlServerBulkWriter>()
            .AddSingleton<IDatabaseFiles, ServerDatabase>()
            .AddPartnershipData(
                options => Configure(options, connectionString, settings),
                replica is null ? null : options => Configure(options, ReadOnly(replica), settings));

    public static DbContextOptionsBuilder Configure(
        DbContextOptionsBuilder options, string connectionString, SqlServerSettings? settings = null) =>
        options.UseSqlServer(connectionString, provider => Configure(provider, settings ?? new SqlServerSettings())).UsePartnershipConventions();

    /// <summary>What sends a connection to a readable secondary behind an availability group's listener; it refuses to write.</summary>
    private static string ReadOnly(string connectionString) =>
        new SqlConnectionStringBuilder(connectionString) { ApplicationIntent = ApplicationIntent.ReadOnly }.ToString();

    /// <summary>What holds for every connection. Lost connections and deadlocks are tried again, so a transaction of several saves goes through the unit of work.</summary>
    public static void Configure(SqlServerDbContextOptionsBuilder provider, SqlServerSettings settings)
    {
        provider.MigrationsAssembly(typeof(SqlServerDatabase).Assembly.GetName().Name).EnableRetryOnFailure();
        if (settings.MaxBatchSize is { } size)
        {
            provider.MaxBatchSize(size);
        }

        provider.CommandTimeout(settings.CommandTimeout);
    }
}
