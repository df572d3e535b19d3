using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JdPartnership.Data.Tests.Migrations;

/// <summary>From every schema that ever was, with rows in it, to the newest.</summary>
public sealed class UpgradeTests
{
    public static TheoryData<string> Schemas
    {
        get
        {
            using var context = Open("unused.db");
            return new TheoryData<string>(context.Database.GetMigrations());
        }
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task FilledAtAnOldMigration_MigratedToTheNewest_KeepsEveryValue(string migration)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("portal.db");
        await using (var old = Open(file))
        {
            await old.GetService<IMigrator>().MigrateAsync(migration);
        }

        Dictionary<string, IReadOnlyList<Dictionary<string, object>>> before = [];
        await using (var connection = await ConnectAsync(file))
        {
            await SampleRows.FillAsync(connection);
            foreach (var table in await SampleRows.TablesAsync(connection))
            {
                before[table] = await SampleRows.RowsAsync(connection, table);
            }
        }

        Assert.True(before.Count > 20 && before.Values.All(rows => rows.Count > 1), "Every table holds two rows.");
        await using (var context = Open(file))
        {
            await context.Database.MigrateAsync();
            Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        }

        await using var migrated = await ConnectAsync(file);
        foreach (var (table, rows) in before)
        {
            var after = await SampleRows.RowsAsync(migrated, table);
            Assert.Equal(rows.Count, after.Count);
            Assert.All(rows.Zip(after), pair => Assert.All(
                pair.First.Where(value => pair.Second.ContainsKey(value.Key)), value => Assert.Equal(value.Value, pair.Second[value.Key])));
        }

        Assert.Empty(await SampleRows.QueryAsync(migrated, "PRAGMA foreign_key_check"));
        Assert.Equal("ok", (await SampleRows.QueryAsync(migrated, "PRAGMA integrity_check"))[0].Values.Single());
    }

    [Fact]
    public async Task WaiversGrantedBefore_CountForTheRevisionTheirRosterIsAt()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("portal.db");
        await using (var old = Open(file))
        {
            await old.GetService<IMigrator>().MigrateAsync("AttendanceMappings");
        }

        await using (var connection = await ConnectAsync(file))
        {
            await SampleRows.FillAsync(connection);
            await SampleRows.QueryAsync(connection, "UPDATE \"Rosters\" SET \"Revision\" = 7");
        }

        await using (var context = Open(file))
        {
            await context.Database.MigrateAsync();
        }

        await using var migrated = await ConnectAsync(file);
        var waivers = await SampleRows.RowsAsync(migrated, "RuleWaivers");
        Assert.NotEmpty(waivers);
        Assert.All(waivers, w => Assert.Equal(7L, w["Revision"]));
    }

    [Theory]
    [InlineData("Colleges", "\"City\"")]
    [InlineData("Headcounts", "\"CollegeId\"")]
    [InlineData("RosterEntries", "\"RosterId\", \"StudentNumber\"")]
    public async Task NewUniqueIndexOverWhatMayBeAlike_Clashes(string table, string columns)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("portal.db");
        await using (var context = Open(file))
        {
            await context.Database.MigrateAsync();
        }

        await using var connection = await ConnectAsync(file);
        await SampleRows.FillAsync(connection);

        var clash = await Assert.ThrowsAsync<SqliteException>(() => SampleRows.QueryAsync(connection, $"CREATE UNIQUE INDEX \"IX_New\" ON \"{table}\" ({columns})"));

        Assert.Contains("UNIQUE constraint failed", clash.Message, StringComparison.Ordinal);
    }

    private static PartnershipDbContext Open(string file) =>
        TestDatabase.Open(options => SqliteDatabase.Configure(options, $"Data Source={file};Pooling=False"));

    private static async Task<SqliteConnection> ConnectAsync(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }
}
