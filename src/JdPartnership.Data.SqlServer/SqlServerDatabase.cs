using JdPartnership.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.SqlServer;

public static class SqlServerDatabase
{
    public static IServiceCollection AddSqlServerDatabase(this IServiceCollection services, string connectionString) =>
        services
            .AddSingleton<IUniqueViolationReader, SqlServerUniqueViolationReader>()
            .AddSingleton<IMigrationBackup, OperatorBackup>()
            .AddPartnershipData(options => Configure(options, connectionString));

    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, provider => provider.MigrationsAssembly(typeof(SqlServerDatabase).Assembly.GetName().Name))
            .IgnoreFilterInteraction();
}
