using JdPartnership.Core.Colleges;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Reports.Editions;

/// <summary>What an edition is made of: the facts all editions share, its figures, and its focus college.</summary>
/// <param name="College">The focus college; <c>null</c> in the enterprise edition.</param>
public sealed record EditionContext(ReportFacts Facts, FigureSet Figures, CollegeFact? College)
{
    public bool IsFocus(int? collegeId) => College is { } college && college.Id == collegeId;

    /// <summary>Higher vocational education, of which the seed's title speaks.</summary>
    public bool IsHigherVocational => College is null
        or { Type: CollegeType.JuniorCollege or CollegeType.FiveYearCollege or CollegeType.VocationalUndergraduate };
}
