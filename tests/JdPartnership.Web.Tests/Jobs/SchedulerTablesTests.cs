using System.Data.Common;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Jobs;
using JdPartnership.Web.Tests.Operations;
using Microsoft.Data.Sqlite;

namespace JdPartnership.Web.Tests.Jobs;

public sealed class SchedulerTablesTests
{
    /// <summary>Tables of features that the portal does not use; Quartz does not ask for them either.</summary>
    private static readonly string[] Optional = ["QRTZ_EXECUTION_HISTORY", "QRTZ_MISFIRE_HISTORY", "QRTZ_JOB_STATUS"];

    [Fact]
    public async Task EachTableThatMigrateMakes_IsMissed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("portal.db");
        await PortalTemplate.CopyToAsync(file);
        await using var database = SqliteFactory.Instance.CreateDataSource($"Data Source={file};Pooling=False");
        await SchedulerTables.ReadAsync(database);

        var tables = await TablesOfAsync(file);
        Assert.True(tables.Count >= 11, "The scheduler's tables were not found.");
        foreach (var table in tables)
        {
            await ChangedDatabase.ExecuteAsync(file, $"ALTER TABLE {table} RENAME TO Elsewhere");

            var missed = await Assert.ThrowsAnyAsync<DbException>(() => SchedulerTables.ReadAsync(database));

            Assert.Contains(table, missed.Message, StringComparison.OrdinalIgnoreCase);
            await ChangedDatabase.ExecuteAsync(file, $"ALTER TABLE Elsewhere RENAME TO {table}");
        }
    }

    private static async Task<List<string>> TablesOfAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'QRTZ_%'";
        await using var reader = await command.ExecuteReaderAsync();
        var tables = new List<string>();
        while (await reader.ReadAsync())
        {
            tables.Add(reader.GetString(0));
        }

        return [.. tables.Except(Optional, StringComparer.OrdinalIgnoreCase)];
    }
}
