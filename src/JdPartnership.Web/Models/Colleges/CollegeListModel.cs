using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>The list as it is shown.</summary>
/// <param name="Year">Calendar year of the interns shown.</param>
public sealed record CollegeListModel(CollegeListQuery Query, Page<CollegeRow> Page, int Year, bool ShowsRecycleBin, IReadOnlyList<FilterChip> Chips)
{
    public string Sort => Query.Sort ?? CollegeListQuery.DefaultSort;
}
