using JdPartnership.Core.Jobs;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Has uploads read in the background.</summary>
public sealed class RosterReadQueue(RowJobs jobs)
{
    /// <summary>Saves the upload as it stands, with the job that will read it.</summary>
    public Task SaveAsync(RosterUpload upload, CancellationToken cancellationToken) => jobs.SaveAsync(
        upload, RosterReadJob.JobKind, new("Job.TitleRosterRead", upload.Roster?.Batch?.Name ?? ""), new RosterReadRequest(upload.SubmissionId), cancellationToken);
}
