using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.TestKit.Portal;

/// <summary>A migrated database file with accounts, made once a test run and copied for each host.</summary>
internal static class PortalTemplate
{
    private static readonly Lazy<Task<string>> Made = new(MakeAsync);

    public static async Task CopyToAsync(string file) => File.Copy(await Made.Value, file);

    private static async Task<string> MakeAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("jdp-template-").FullName, "portal.db");
        await using (var host = new PortalHost(file))
        {
            await using var scope = host.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActingUser>().User = new SystemUser("tests");
            await scope.ServiceProvider.GetRequiredService<PartnershipDbContext>().Database.MigrateAsync();
            await TestAccounts.CreateAsync(scope.ServiceProvider);
        }

        SqliteConnection.ClearAllPools();
        return file;
    }
}
