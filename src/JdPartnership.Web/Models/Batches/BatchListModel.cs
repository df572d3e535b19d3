using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;

namespace JdPartnership.Web.Models.Batches;

/// <summary>A list of batches, or of their rosters, as it is shown.</summary>
/// <param name="Colleges">To filter by; empty for who sees one college only.</param>
public sealed record BatchListModel(
    BatchListQuery Query, Page<BatchRow> Page, IReadOnlyList<CollegeName> Colleges, IReadOnlyList<FilterChip> Chips, bool MayEdit)
{
    public string Sort => Query.Sort ?? BatchListQuery.DefaultSort;

    public bool IsBin => Query.Bin && MayEdit;
}
