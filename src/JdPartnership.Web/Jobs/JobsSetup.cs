using JdPartnership.Core.Jobs;
using JdPartnership.Data.Files;
using JdPartnership.Web.Startup;
using Quartz;

namespace JdPartnership.Web.Jobs;

internal static class JobsSetup
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(5);

    /// <summary>The scheduler over the portal's own database. Its tables are made by <c>migrate</c>, not here.</summary>
    public static WebApplicationBuilder AddJobs(this WebApplicationBuilder builder, bool isCommand)
    {
        var database = DatabaseOptions.From(builder.Configuration, builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(new FileStoreFolder(FolderOf(builder, database)));
        builder.Services.AddScoped<JobService>();
        var node = JobNode.From(builder.Configuration);
        builder.Services.AddSingleton(node);
        builder.Services.AddSingleton<JobRunner>();
        builder.Services.AddScoped<IJobBell, QuartzBell>();
        builder.Services.AddSingleton<Scheduling>();
        builder.Services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = node.SchedulerName(database));
            quartz.UsePersistentStore(store => QuartzStore.Configure(store, database));
            if (!isCommand)
            {
                quartz.ScheduleJob<SweepJob>(
                    trigger => trigger.WithIdentity("sweep", "portal").WithSimpleSchedule(Schedule),
                    job => job.WithIdentity(SweepJob.Key).StoreDurably());
                quartz.ScheduleJob<RetentionClock>(
                    trigger => trigger.WithIdentity("retention", "portal").WithCronSchedule(RetentionClock.Daily, schedule => Nightly(schedule, builder.Configuration)),
                    job => job.WithIdentity(RetentionClock.Key).StoreDurably());
            }
        });
        if (!isCommand)
        {
            builder.Services.AddHostedService(provider => provider.GetRequiredService<Scheduling>());
        }

        return builder;
    }

    /// <summary>Comes when the stored state is known to fit this program.</summary>
    public static void AllowScheduling(this WebApplication app) => app.Services.GetRequiredService<Scheduling>().Allow();

    // After a stop it goes on with the next turn: one look finds everything that was missed.
    private static void Schedule(SimpleScheduleBuilder schedule) =>
        schedule.WithInterval(Sweep).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount);

    // A night that was slept through is made good by the next one: what is due stays due.
    private static void Nightly(CronScheduleBuilder schedule, ConfigurationManager configuration) => schedule
        .InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(configuration[$"{EnterpriseOptions.Section}:{nameof(EnterpriseOptions.TimeZone)}"] ?? new EnterpriseOptions().TimeZone))
        .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed);

    private static string FolderOf(WebApplicationBuilder builder, DatabaseOptions database) =>
        builder.Configuration["Files:Folder"]
        ?? Path.Combine(database.File is { } file ? Path.GetDirectoryName(file)! : Path.Combine(builder.Environment.ContentRootPath, "data"), "files");
}
