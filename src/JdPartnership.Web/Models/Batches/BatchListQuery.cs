using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Web.Models.Batches;

/// <summary>What the address of a list of batches or rosters says. Anything unreadable counts as not said, so that an old link still answers.</summary>
public sealed class BatchListQuery
{
    public const string DefaultSort = "-start";

    public string? Q { get; set; }

    public int? College { get; set; }

    public int? Year { get; set; }

    public EngagementKind? Engagement { get; set; }

    public RosterState? State { get; set; }

    /// <summary>The recycle bin.</summary>
    public bool Bin { get; set; }

    public string? Sort { get; set; }

    public int? Page { get; set; }

    public int? Size { get; set; }

    public PageRequest PageRequest => new(Page, Size);

    public BatchFilter ToFilter(bool mayEdit)
    {
        var sort = Sort ?? DefaultSort;
        return new BatchFilter
        {
            Text = Q,
            CollegeId = College,
            Year = Year,
            Engagement = Engagement,
            State = State,
            Deleted = Bin && mayEdit,
            Sort = sort.TrimStart('-') switch
            {
                "name" => BatchSort.Name,
                "college" => BatchSort.College,
                "planned" => BatchSort.Planned,
                _ => BatchSort.Start,
            },
            Descending = sort.StartsWith('-'),
        };
    }
}
