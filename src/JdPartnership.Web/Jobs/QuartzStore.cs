using JdPartnership.Web.Startup;
using Microsoft.Data.SqlClient;
using Quartz;

namespace JdPartnership.Web.Jobs;

/// <summary>Where the scheduler keeps its tables: the portal's database, clustered where the provider can.</summary>
internal static class QuartzStore
{
    public static void Configure(IPersistentStoreBuilder store, DatabaseOptions database)
    {
        if (database.Provider == DatabaseOptions.SqlServer)
        {
            store.UseSqlServer(SqlClientFactory.Instance, database.ConnectionString);
            store.UseClustering();
        }
        else
        {
            store.UseSqlite(database.ConnectionString);
        }
    }
}
