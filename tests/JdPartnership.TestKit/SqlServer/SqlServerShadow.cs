using JdPartnership.Data;
using JdPartnership.TestKit.SqlServer.Shadow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.TestKit.SqlServer;

/// <summary>
/// The shadow: whatever a test runs on SQLite is also put into T-SQL by the SQL Server provider, and refused in the test itself
/// where that fails. An assembly that switches it on judges what was captured at its end: see <see cref="CapturedSqlTests"/>.
/// </summary>
public static class SqlServerShadow
{
    /// <summary>After the database of a provider has been registered.</summary>
    public static IServiceCollection AddSqlServerShadow(this IServiceCollection services) =>
        services.ConfigureDbContext<PartnershipDbContext>(options => options.UseSqlServerShadow());

    public static DbContextOptionsBuilder UseSqlServerShadow(this DbContextOptionsBuilder options) =>
#pragma warning disable EF1001 // Queries can be seen here only.
        options
            .ReplaceService<IQueryCompiler, ShadowQueryCompiler>()
            .ReplaceService<IDatabase, ShadowDatabase>()
            .ReplaceService<IExecutionStrategyFactory, RetryRules>();
#pragma warning restore EF1001
}
