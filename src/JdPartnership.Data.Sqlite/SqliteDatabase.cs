using JdPartnership.Data.Providers;
using JdPartnership.Data.Providers.Bulk;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Sqlite;

public static class SqliteDatabase
{
    public static IServiceCollection AddSqliteDatabase(this IServiceCollection services, string connectionString) =>
        services
            .AddSingleton<IUniqueViolationReader, SqliteUniqueViolationReader>()
            .AddSingleton<IMigrationBackup, SqliteMigrationBackup>()
            .AddSingleton<IBulkWriter, SqliteBulkWriter>()
            .AddSingleton<IDatabaseFiles>(new SqliteDatabaseFiles(connectionString))
            .AddPartnershipData(options => Configure(options, connectionString));

    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, provider => provider.MigrationsAssembly(typeof(SqliteDatabase).Assembly.GetName().Name))
            .IgnoreFilterInteraction();
}
