namespace JdPartnership.Core.Jobs;

/// <param name="Log">The newest lines, newest first.</param>
public sealed record JobPage(JobRow Job, IReadOnlyList<JobLogRow> Log);
