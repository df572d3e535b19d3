namespace JdPartnership.Core.Jobs;

/// <summary>A line of a job's log as the jobs page shows it.</summary>
public sealed record JobLogRow(DateTime At, JobSentence Text);
