using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships;

/// <summary>The calendar years people are working on: those the newest report compares.</summary>
public sealed class ReportYears(IHeadcountQueries queries, BusinessClock clock)
{
    /// <summary>Without any report period: this year and the one before.</summary>
    public async Task<YearSpan> FindAsync(CancellationToken cancellationToken)
    {
        var last = (await queries.FindNewestPeriodEndAsync(cancellationToken) ?? clock.Today).Year;
        return new YearSpan(last - 1, last);
    }
}
