using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Internships.Batches;

/// <summary>Which batches a list shows, and in which order.</summary>
public sealed record BatchFilter
{
    /// <summary>Part of the batch's name, or anything a college is found by.</summary>
    public string? Text { get; init; }

    public int? CollegeId { get; init; }

    /// <summary>Calendar year the batch begins in.</summary>
    public int? Year { get; init; }

    public EngagementKind? Engagement { get; init; }

    public RosterState? State { get; init; }

    /// <summary>The recycle bin instead of the list.</summary>
    public bool Deleted { get; init; }

    public BatchSort Sort { get; init; }

    public bool Descending { get; init; }
}

/// <summary>Columns a list of batches can be sorted by; equal rows follow by number.</summary>
public enum BatchSort
{
    Start,
    Name,
    College,
    Planned,
}
