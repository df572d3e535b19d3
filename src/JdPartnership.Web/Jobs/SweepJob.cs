using Quartz;

namespace JdPartnership.Web.Jobs;

/// <summary>
/// Looks for work: new jobs, jobs whose bell was missed, and running ones without a sign of life. One at a time in the whole cluster,
/// since laying out documents fills the machine.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(JobRunner runner) : IJob
{
    public static readonly JobKey Key = new("sweep", "portal");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        while (!cancellationToken.IsCancellationRequested && await runner.RunNextAsync(cancellationToken))
        {
        }
    }
}
