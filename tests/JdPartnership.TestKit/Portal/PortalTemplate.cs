using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using JdPartnership.Data.Seeding.Demo;
using JdPartnership.Data.Sqlite;
using JdPartnership.Web.Demo;
using JdPartnership.Web.Jobs;
using JdPartnership.Web.PersonalData;
using JdPartnership.Web.Startup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.TestKit.Portal;

/// <summary>A migrated database file with the demo in it, made once a test run and copied for each host.</summary>
public static class PortalTemplate
{
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    /// <summary>Copies the database and, beside it, the keys its personal data were sealed with.</summary>
    public static async Task CopyToAsync(string file)
    {
        var template = await Made.Value;
        File.Copy(template, file);
        var keys = KeysOf(file);
        Directory.CreateDirectory(Path.GetDirectoryName(keys)!);
        File.Copy(KeysOf(template), keys);
    }

    private static string KeysOf(string database) => KeyFile.DefaultIn(Path.GetDirectoryName(database)!);

    private static async Task<string> MakeAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("jdp-template-").FullName, "portal.db");
        var connection = new SqliteConnectionStringBuilder { DataSource = file }.ToString();
        await using (var database = new PartnershipDbContext(OptionsFor(connection), new SystemUser("tests")))
        {
            await database.Database.MigrateAsync();
        }

        await QuartzSchema.CreateAsync(new DatabaseOptions(DatabaseOptions.Sqlite, connection), CancellationToken.None);
        await using (var host = new PortalHost(file))
        {
            await using var scope = host.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActingUser>().User = new SystemUser("tests");
            await scope.ServiceProvider.GetRequiredService<DemoLoader>().LoadAsync(CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<DemoAccounts>().CreateAsync(CancellationToken.None);
        }

        var template = Path.Combine(Path.GetDirectoryName(file)!, "template.db");
        await CloneAsync(connection, template);
        SqliteConnection.ClearAllPools();
        return template;
    }

    /// <summary>What somebody may still hold open cannot be copied as a file; what nobody has opened since can.</summary>
    private static async Task CloneAsync(string source, string target)
    {
        await using var made = new SqliteConnection(source);
        await made.OpenAsync();
        await using var clone = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = target, Pooling = false }.ToString());
        await clone.OpenAsync();
        made.BackupDatabase(clone);
        await using var journal = clone.CreateCommand();
        journal.CommandText = "PRAGMA journal_mode = 'wal'";
        await journal.ExecuteNonQueryAsync();
    }

    private static DbContextOptions<PartnershipDbContext> OptionsFor(string connection)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqliteDatabase.Configure(options, connection);
        return options.Options;
    }
}
