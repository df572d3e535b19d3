using System.Data.Common;
using JdPartnership.Data.Providers;
using JdPartnership.Web.Startup;
using static Quartz.Impl.AdoJobStore.AdoConstants;

namespace JdPartnership.Web.Jobs;

/// <summary>The scheduler is made after the start (<see cref="Scheduling"/>) and looks at its tables then; whether they are there is asked before.</summary>
internal static class SchedulerTables
{
    private static readonly string[] Names =
    [
        TableJobDetails, TableTriggers, TableSimpleTriggers, TableSimplePropertiesTriggers, TableCronTriggers, TableBlobTriggers,
        TableFiredTriggers, TableCalendars, TablePausedTriggers, TablePausedJobs, TableLocks, TableSchedulerState,
    ];

    /// <exception cref="SettingsException">One is missing or cannot be read; the message says what to do and what the database said.</exception>
    public static async Task RequireSchedulerTablesAsync(this WebApplication app)
    {
        try
        {
            await ReadAsync(app.Services.GetRequiredService<DirectDatabase>().Connections);
        }
        catch (DbException exception)
        {
            var where = app.Services.GetRequiredService<DatabaseOptions>().File is { } file ? $"（{file}）" : "";
            throw new SettingsException($"任务调度表缺失或无法读取，请先运行 migrate{where}。 / The scheduler's tables are missing or cannot be read, run migrate first: {exception.Message}");
        }
    }

    /// <exception cref="DbException">A table is missing.</exception>
    public static async Task ReadAsync(DbDataSource database)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = string.Join(" UNION ALL ", Names.Select(name => $"SELECT 1 FROM {DefaultTablePrefix}{name} WHERE 1 = 0"));
        await command.ExecuteScalarAsync();
    }
}
