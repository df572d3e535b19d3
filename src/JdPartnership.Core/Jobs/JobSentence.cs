using System.Globalization;

namespace JdPartnership.Core.Jobs;

/// <summary>What a job says, in no language yet: a code, whose sentence stands with those of errors, and what fills its holes.</summary>
public sealed record JobSentence
{
    /// <summary>Says its argument, the same in every language: what former versions wrote in Chinese, or a place in a text.</summary>
    public const string AsItIs = "Job.AsItIs";

    /// <summary>Characters, as stored.</summary>
    public const int MaximumLength = 1000;

    private const string Prefix = "Job.";

    /// <summary>No text needs it; one that holds it gets a blank.</summary>
    private const char Separator = '\u001F';

    private readonly string _stored;

    /// <param name="code">For example <c>Job.RowsRead</c>.</param>
    /// <param name="arguments">Cut where together they are longer than what is kept.</param>
    public JobSentence(string code, params IReadOnlyList<object> arguments)
    {
        var room = (MaximumLength - code.Length) / Math.Max(1, arguments.Count) - 1;
        Code = code;
        Arguments = [.. arguments.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "").Select(a => (a.Length > room ? a[..room] : a).Replace(Separator, ' '))];
        _stored = code == AsItIs ? Arguments[0] : string.Join(Separator, [code, .. Arguments]);
    }

    public string Code { get; }

    public IReadOnlyList<string> Arguments { get; }

    public static JobSentence Verbatim(string text) => new(AsItIs, text);

    /// <param name="stored">From <see cref="ToString"/>, or a plain sentence.</param>
    public static JobSentence Read(string stored)
    {
        var parts = stored.Split(Separator);
        return parts[0].StartsWith(Prefix, StringComparison.Ordinal) ? new JobSentence(parts[0], parts[1..]) : Verbatim(stored);
    }

    public bool Equals(JobSentence? other) => _stored == other?._stored;

    public override int GetHashCode() => _stored.GetHashCode(StringComparison.Ordinal);

    /// <summary>As stored.</summary>
    public override string ToString() => _stored;
}
