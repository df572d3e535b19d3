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

        SqliteConnection.ClearAllPools();
        return file;
    }

    private static DbContextOptions<PartnershipDbContext> OptionsFor(string connection)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqliteDatabase.Configure(options, connection);
        return options.Options;
    }
}
