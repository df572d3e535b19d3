using JdPartnership.Web.Startup;
using Quartz;

namespace JdPartnership.Web.Jobs;

internal static class SchedulerStart
{
    /// <summary>
    /// The scheduler checks its own tables when it is made; asked for here, that the answer is one line and not a crash of the host. Begun
    /// where the start would wait for EF's model otherwise.
    /// </summary>
    /// <exception cref="SettingsException">Its tables are missing or of another version.</exception>
    public static async Task MakeSchedulerAsync(this WebApplication app)
    {
        try
        {
            await app.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        }
        catch (SchedulerException)
        {
            var where = app.Services.GetRequiredService<DatabaseOptions>().File is { } file ? $"（{file}）" : "";
            throw new SettingsException($"数据库中缺少任务调度表或其版本不符，请先运行 migrate{where}。 / The scheduler's tables are missing or of another version: run migrate first.");
        }
    }
}
