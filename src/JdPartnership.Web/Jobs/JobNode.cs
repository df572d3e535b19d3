using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Jobs;

/// <summary>One of the processes that serve the portal: <c>Jobs:Node</c>, or the machine's name.</summary>
internal sealed record JobNode(string Name, bool IsNamed)
{
    private const string CommonSchedule = "JdPartnership";

    public static JobNode From(IConfiguration configuration) =>
        configuration["Jobs:Node"] is { Length: > 0 } name ? new JobNode(name, IsNamed: true) : new JobNode(Environment.MachineName, IsNamed: false);

    /// <summary>
    /// Nodes on SQL Server share a schedule. The scheduler's store on SQLite cannot be shared, so each named node keeps a schedule of its
    /// own in the same tables; what they find to do they share all the same, since jobs are claimed by the version of their row.
    /// </summary>
    public string SchedulerName(DatabaseOptions database) =>
        IsNamed && database.Provider == DatabaseOptions.Sqlite ? $"{CommonSchedule}-{Name}" : CommonSchedule;
}
