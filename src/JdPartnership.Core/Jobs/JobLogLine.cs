namespace JdPartnership.Core.Jobs;

/// <summary>What a job did when. Written by the job itself, together with the change it tells of.</summary>
public sealed class JobLogLine(DateTime at, string text)
{
    public const int MaximumLength = 1000;

    public int Id { get; private set; }

    public int JobId { get; private set; }

    public DateTime At { get; private set; } = at;

    /// <summary>One sentence, in Chinese.</summary>
    public string Text { get; private set; } = text.Length > MaximumLength ? text[..MaximumLength] : text;
}
