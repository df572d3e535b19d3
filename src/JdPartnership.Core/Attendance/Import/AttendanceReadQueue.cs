using JdPartnership.Core.Jobs;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Has attendance files read in the background.</summary>
public sealed class AttendanceReadQueue(RowJobs jobs)
{
    /// <summary>Saves the import as it stands, with the job that will read it.</summary>
    public Task SaveAsync(AttendanceImport import, CancellationToken cancellationToken) =>
        jobs.SaveAsync(import, AttendanceReadJob.JobKind, new("Job.TitleAttendanceRead"), new AttendanceReadRequest(import.Uid), cancellationToken);
}
