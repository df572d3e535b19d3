using JdPartnership.Web.Startup;
using Quartz;

namespace JdPartnership.Web.Jobs;

/// <summary>Creates the scheduler's tables where they are missing; part of <c>migrate</c>.</summary>
internal static class QuartzSchema
{
    public static async Task CreateAsync(DatabaseOptions database, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddQuartz(quartz => quartz.UsePersistentStore(store =>
        {
            QuartzStore.Configure(store, database);
            store.ProvisionSchema();
        }));
        await using var provider = services.BuildServiceProvider();
        var scheduler = await provider.GetRequiredService<ISchedulerFactory>().GetScheduler(cancellationToken);
        await scheduler.Start(cancellationToken);
        await scheduler.Shutdown(waitForJobsToComplete: false, cancellationToken);
    }
}
