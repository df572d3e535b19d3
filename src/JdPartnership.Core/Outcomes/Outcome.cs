using JdPartnership.Core.Common;

namespace JdPartnership.Core.Outcomes;

/// <summary>培养成效: a share with its numerator and denominator where they are known.</summary>
public sealed class Outcome(int order, OutcomeKind kind, string name) : Entity, ICollegeOwned
{
    public int? CollegeId { get; init; }

    public Colleges.College? College { get; init; }

    public int Order { get; private set; } = order;

    public OutcomeKind Kind { get; private set; } = kind;

    public string Name { get; private set; } = name;

    /// <summary>Persons of whom it is true; <c>null</c> when the source states only the share.</summary>
    public int? Numerator { get; init; }

    /// <summary>Persons asked or counted.</summary>
    public int? Denominator { get; init; }

    /// <summary>Percent as stated, 0 to 100.</summary>
    public decimal? Percent { get; init; }

    /// <summary>The source gives a lower bound (以上).</summary>
    public bool IsAtLeast { get; init; }

    public DateOnly? AsOf { get; init; }

    public string? PrintedWording { get; init; }

    public string? Source { get; init; }
}
