using JdPartnership.Core.Jobs;

namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <summary>An upload as its page shows it.</summary>
/// <param name="JobState">Of the job that reads it; <c>null</c> when there is none.</param>
/// <param name="IsLastApplied">The working entries follow this file.</param>
public sealed record UploadDetails(
    int Id,
    UploadTarget Target,
    string FileName,
    string Sha256,
    string UserName,
    DateTime UploadedAt,
    UploadState State,
    UploadCounts Counts,
    ApplyMode? Mode,
    string? ReasonCode,
    string? ReasonArguments,
    DateTime? AppliedAt,
    DateTime? UndoneAt,
    JobState? JobState,

    bool IsLastApplied)
{
    /// <summary>Waits for the reader, or is being read.</summary>
    public bool IsBusy => State is UploadState.Received or UploadState.Reading && !IsBrokenOff;

    /// <summary>Nobody reads it any more: its job was cancelled or failed.</summary>
    public bool IsBrokenOff => State is UploadState.Received or UploadState.Reading && JobState is Core.Jobs.JobState.Cancelled or Core.Jobs.JobState.Failed;

    public bool HasRows => State is UploadState.Staged or UploadState.Applied or UploadState.Undone;
}
