using System.Data.Common;
using JdPartnership.Data;
using JdPartnership.Web.Startup;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JdPartnership.Web.Health;

/// <summary>The database answers, and its schema is neither older nor newer than this build's.</summary>
internal sealed class DatabaseCheck(SchemaInspector schema, DatabaseOptions database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // SQLite would make an empty file where there is none.
        if (database.File is { } file && !File.Exists(file))
        {
            return HealthCheckResult.Unhealthy($"the database file {file} is gone");
        }

        try
        {
            var state = await schema.ReadAsync(cancellationToken);
            return state switch
            {
                { Unknown: [.., var newest] } => HealthCheckResult.Unhealthy($"the schema is newer than this program: {newest}"),
                { Pending: [var first, ..] } => HealthCheckResult.Unhealthy($"the schema is older than this program: {state.Pending.Count} migrations pending, first {first}"),
                _ => HealthCheckResult.Healthy(),
            };
        }
        catch (DbException exception)
        {
            return HealthCheckResult.Unhealthy($"the database cannot be reached or read: {exception.Message}");
        }
    }
}
