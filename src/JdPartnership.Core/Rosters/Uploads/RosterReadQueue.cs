using System.Text.Json;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Has uploads read in the background. Upload and job are stored by one save: there is never one without the other.</summary>
public sealed class RosterReadQueue(IJobRepository jobs, IUnitOfWork unitOfWork, IJobBell bell, ICurrentUser user, TimeProvider time)
{
    /// <summary>Saves the upload as it stands, with the job that will read it.</summary>
    public async Task SaveAsync(RosterUpload upload, CancellationToken cancellationToken)
    {
        // The title is read by everybody who sees jobs: no file name, in which a person's name may stand.
        var job = new Job(
            RosterReadJob.JobKind,
            $"读取实习名册：{upload.Roster?.Batch?.Name}",
            JsonSerializer.Serialize(new RosterReadRequest(upload.SubmissionId)),
            $"{RosterReadJob.JobKind}-{Guid.NewGuid():N}",
            user.UserId,
            user.UserName,
            time.GetUtcNow().UtcDateTime);
        jobs.Add(job);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        upload.AssignJob(job.Id);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await bell.RingAsync(cancellationToken);
    }
}
