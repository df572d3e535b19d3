namespace JdPartnership.Core.Jobs;

/// <summary>What a job did when. Written by the job itself, together with the change it tells of.</summary>
public sealed class JobLogLine(DateTime at, JobSentence text)
{
    public int Id { get; private set; }

    public int JobId { get; private set; }

    public DateTime At { get; private set; } = at;

    public JobSentence Text { get; private set; } = text;
}
