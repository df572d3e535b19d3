using JdPartnership.Data.Sqlite;
using JdPartnership.Data.SqlServer;

namespace JdPartnership.Web.Startup;

internal static class DatabaseSetup
{
    public static WebApplicationBuilder AddDatabase(this WebApplicationBuilder builder)
    {
        var database = DatabaseOptions.From(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(database);
        if (database.Provider == DatabaseOptions.SqlServer)
        {
            builder.Services.AddSqlServerDatabase(
                database.ConnectionString, new SqlServerSettings(database.MaxBatchSize, database.CommandTimeout));
        }
        else
        {
            builder.Services.AddSqliteDatabase(database.ConnectionString);
        }

        return builder;
    }
}
