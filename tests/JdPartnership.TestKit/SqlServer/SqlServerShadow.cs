using JdPartnership.Data;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.TestKit.SqlServer;

public static class SqlServerShadow
{
    public static IServiceCollection AddSqlServerShadow(this IServiceCollection services) => services;
}
