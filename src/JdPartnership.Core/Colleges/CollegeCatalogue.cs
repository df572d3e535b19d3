using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;

namespace JdPartnership.Core.Colleges;

/// <summary>Finds colleges for a person: lists, search, and the year whose interns they show.</summary>
public sealed class CollegeCatalogue(ICollegeQueries queries, ReportYears years, ICurrentUser user)
{
    private const int MostHits = 50;

    /// <summary>Whether this person may look into the recycle bin: a liaison's college is there or it is not.</summary>
    public bool ShowsRecycleBin => user.Scope.SeesAll;

    /// <summary>Calendar year of the headcounts shown: the last one the newest report compares.</summary>
    public async Task<int> FindYearAsync(CancellationToken cancellationToken) => (await years.FindAsync(cancellationToken)).Last;

    public async Task<Page<CollegeRow>> ListAsync(CollegeFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        await queries.ListAsync(Fenced(filter), await FindYearAsync(cancellationToken), page, cancellationToken);

    public async Task<IReadOnlyList<CollegeRow>> ListAllAsync(CollegeFilter filter, CancellationToken cancellationToken) =>
        await queries.ListAllAsync(Fenced(filter), await FindYearAsync(cancellationToken), cancellationToken);

    public async Task<IReadOnlyList<CollegeHit>> SearchAsync(string text, CancellationToken cancellationToken) =>
        NameText.Normalize(text).Length == 0 ? [] : await queries.SearchAsync(text, MostHits, cancellationToken);

    public Task<IReadOnlyList<CollegeName>> ListNamesAsync(CancellationToken cancellationToken) => queries.ListNamesAsync(cancellationToken);

    private CollegeFilter Fenced(CollegeFilter filter) => ShowsRecycleBin ? filter : filter with { Deleted = false };
}
