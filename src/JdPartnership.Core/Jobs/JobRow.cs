namespace JdPartnership.Core.Jobs;

/// <summary>A job as the jobs page shows it.</summary>
public sealed record JobRow(
    int Id,
    string Kind,
    JobSentence Title,
    JobState State,
    string RequestedBy,
    DateTime CreatedAt,
    DateTime? StartedAt,
    DateTime? FinishedAt,
    int Attempts,
    int Done,
    int Total,
    JobSentence? Message,
    bool CancelRequested,
    string? ResultName,
    long? ResultLength)
{
    public bool IsOver => State is JobState.Succeeded or JobState.Failed or JobState.Cancelled;
}
