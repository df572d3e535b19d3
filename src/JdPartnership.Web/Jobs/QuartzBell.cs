using JdPartnership.Core.Jobs;
using Quartz;

namespace JdPartnership.Web.Jobs;

/// <summary>Fires the sweep at once. When the scheduler cannot be reached, the recurring sweep finds the job.</summary>
internal sealed partial class QuartzBell(ISchedulerFactory schedulers, Scheduling scheduling, ILogger<QuartzBell> logger) : IJobBell
{
    public async Task RingAsync(CancellationToken cancellationToken)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(cancellationToken);
            await scheduler.TriggerJob(SweepJob.Key, cancellationToken: cancellationToken);
            scheduling.Begin();
        }
        catch (SchedulerException exception)
        {
            BellMissed(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The scheduler did not take the bell; the next sweep will find the job")]
    private partial void BellMissed(Exception exception);
}
