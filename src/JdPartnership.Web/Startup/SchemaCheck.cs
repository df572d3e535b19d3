using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace JdPartnership.Web.Startup;

internal static class SchemaCheck
{
    /// <summary>The portal does not run on a schema older or newer than its own.</summary>
    /// <exception cref="SettingsException">It is; the message says what to do.</exception>
    public static async Task RequireCurrentSchemaAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<EnterpriseScope>().RunAsync("start", async provider =>
        {
            var database = provider.GetRequiredService<PartnershipDbContext>().Database;
            if (!await database.CanConnectAsync())
            {
                throw new SettingsException($"无法连接数据库，请检查 ConnectionStrings:Portal，或先运行 migrate 建库。{Where(provider)}");
            }

            var known = database.GetMigrations().ToHashSet(StringComparer.Ordinal);
            var applied = (await database.GetAppliedMigrationsAsync()).ToHashSet(StringComparer.Ordinal);
            if (!applied.IsSubsetOf(known))
            {
                throw new SettingsException($"数据库的版本比本程序新，请升级程序。{Where(provider)}");
            }

            if (applied.Count != known.Count)
            {
                throw new SettingsException($"数据库尚未升级到当前版本，请先运行 migrate。{Where(provider)}");
            }

            await RequireSchedulerAsync(provider);
            return 0;
        });
    }

    // The scheduler checks its own tables when it is made; asked for here, that the answer is one line and not a crash of the host.
    private static async Task RequireSchedulerAsync(IServiceProvider provider)
    {
        try
        {
            await provider.GetRequiredService<ISchedulerFactory>().GetScheduler();
        }
        catch (SchedulerException)
        {
            throw new SettingsException($"数据库中缺少任务调度表或其版本不符，请先运行 migrate。{Where(provider)}");
        }
    }

    private static string Where(IServiceProvider provider) =>
        provider.GetRequiredService<DatabaseOptions>().File is { } file ? $"（{file}）" : "";
}
