using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Retention;
using Quartz;

namespace JdPartnership.Web.Jobs;

/// <summary>Queues the erasure of what is due, once a day; of several nodes the first one does.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionClock(EnterpriseScope enterprise, BusinessClock clock) : IJob
{
    public static readonly JobKey Key = new("retention", "portal");

    /// <summary>At ten past three, when nobody works.</summary>
    public const string Daily = "0 10 3 * * ?";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await enterprise.RunAsync("retention", provider => provider.GetRequiredService<JobService>().QueueAsync(
            RetentionJob.JobKind, RetentionJob.Title, "{}", $"{RetentionJob.JobKind}-{clock.Today:yyyy-MM-dd}", cancellationToken));
}
