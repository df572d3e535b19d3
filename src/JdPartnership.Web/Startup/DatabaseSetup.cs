using JdPartnership.Data;
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
            var settings = new SqlServerSettings(database.MaxBatchSize, database.CommandTimeout);
            builder.Services.AddSingleton(new EarlyModel(options => SqlServerDatabase.Configure(options, database.ConnectionString, settings)));
            builder.Services.AddSqlServerDatabase(database.ConnectionString, settings, database.Replica);
        }
        else
        {
            builder.Services.AddSingleton(new EarlyModel(options => SqliteDatabase.Configure(options, database.ConnectionString)));
            builder.Services.AddSqliteDatabase(database.ConnectionString, database.Replica);
        }

        return builder;
    }
}
