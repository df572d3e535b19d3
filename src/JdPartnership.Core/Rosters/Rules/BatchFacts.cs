using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>What the rules must know of a batch.</summary>
public sealed record BatchFacts
{
    /// <summary>Decides which edition of the rules is in force.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required DateOnly End { get; init; }

    public required EngagementKind Engagement { get; init; }

    public required CollegeType CollegeType { get; init; }

    /// <summary>GB/T 2260; <c>null</c> when unknown.</summary>
    public string? CollegeProvinceCode { get; init; }

    /// <summary><c>null</c>: nothing was filed.</summary>
    public FilingFacts? SpecialHoursFiling { get; init; }

    /// <summary>Organised or managed through an agency (中介机构、有偿代理).</summary>
    public bool IsThroughAgency { get; init; }
}
