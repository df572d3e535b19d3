namespace JdPartnership.Core.Internships;

/// <summary>Makes the grid a person asks for.</summary>
public sealed class HeadcountGrids(IHeadcountQueries queries, ReportYears reportYears)
{
    /// <param name="filter">Which colleges.</param>
    /// <param name="first">First calendar year; <c>null</c> for the first the newest report compares.</param>
    /// <param name="last">Last calendar year; <c>null</c> for the one after those the newest report compares.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<HeadcountGrid> FindAsync(HeadcountFilter filter, int? first, int? last, CancellationToken cancellationToken)
    {
        var reported = await reportYears.FindAsync(cancellationToken);
        var years = YearSpan.Of(first, last, reported with { Last = reported.Last + 1 });
        return new HeadcountGrid(years, ComparedOf(years, reported), await queries.ListAsync(filter, years, cancellationToken));
    }

    // The years of the report where they are shown; else the last two that are.
    private static YearSpan ComparedOf(YearSpan shown, YearSpan reported) =>
        shown.Contains(reported.First) && shown.Contains(reported.Last) ? reported : new YearSpan(Math.Max(shown.First, shown.Last - 1), shown.Last);
}
