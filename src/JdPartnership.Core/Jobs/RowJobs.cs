using System.Text.Json;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Jobs;

/// <summary>Queues work on a row that is changed at the same time. Row and job are stored by one save: there is never one without the other.</summary>
public sealed class RowJobs(IJobRepository jobs, IUnitOfWork unitOfWork, IJobBell bell, ICurrentUser user, TimeProvider time)
{
    /// <param name="row">What is worked on, added or changed.</param>
    /// <param name="kind">Of the worker.</param>
    /// <param name="title">Read by everybody who sees jobs: no file name, in which a person's name may stand.</param>
    /// <param name="request">What the worker needs to find the row.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task SaveAsync<TRow>(TRow row, string kind, JobSentence title, object request, CancellationToken cancellationToken)
        where TRow : class, IHasJob
    {
        var job = new Job(
            kind, title, JsonSerializer.Serialize(request), $"{kind}-{Guid.NewGuid():N}", user.UserId, user.UserName, time.GetUtcNow().UtcDateTime);
        jobs.Add(job);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await jobs.AssignAsync(row, job.Id, cancellationToken);
        await bell.RingAsync(cancellationToken);
    }
}
