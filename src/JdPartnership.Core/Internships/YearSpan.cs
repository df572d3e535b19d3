namespace JdPartnership.Core.Internships;

/// <summary>Calendar years from <see cref="First"/> to <see cref="Last"/>, both included.</summary>
public sealed record YearSpan(int First, int Last)
{
    /// <summary>More years make a table nobody reads.</summary>
    public const int MostYears = 8;

    public IReadOnlyList<int> Years => [.. Enumerable.Range(First, Last - First + 1)];

    /// <summary>What was asked for, brought into what a grid can show, so that an old link still answers.</summary>
    /// <param name="first">First year asked for; <c>null</c> for that of <paramref name="usual"/>.</param>
    /// <param name="last">Last year asked for; <c>null</c> for that of <paramref name="usual"/>.</param>
    /// <param name="usual">Shown when nothing is asked for.</param>
    public static YearSpan Of(int? first, int? last, YearSpan usual)
    {
        var from = Math.Clamp(first ?? usual.First, Headcount.EarliestYear, Headcount.LatestYear);
        var to = Math.Clamp(last ?? Math.Max(usual.Last, from), Headcount.EarliestYear, Headcount.LatestYear);
        return new YearSpan(Math.Min(from, to), Math.Min(Math.Max(from, to), Math.Min(from, to) + MostYears - 1));
    }

    public bool Contains(int year) => year >= First && year <= Last;
}
