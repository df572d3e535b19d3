using JdPartnership.Core.Common;

namespace JdPartnership.Core.Investments;

/// <summary>投入台账: money or goods the enterprise gave.</summary>
public sealed class InvestmentEntry(InvestmentKind kind, string project) : Entity, ICollegeOwned
{
    /// <summary>The college that received it; <c>null</c> where it went to many.</summary>
    public int? CollegeId { get; init; }

    public Colleges.College? College { get; init; }

    public InvestmentKind Kind { get; private set; } = kind;

    public string Project { get; private set; } = project;

    /// <summary>Day of the gift; <c>null</c> for a running total, which has <see cref="AsOf"/>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>For a running total: up to when it was counted.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Value in yuan; <c>null</c> when not known.</summary>
    public decimal? AmountYuan { get; init; }

    /// <summary>Pieces of <see cref="QuantityUnit"/>; <c>null</c> for money.</summary>
    public int? Quantity { get; init; }

    public string? QuantityUnit { get; init; }

    /// <summary>The source gives a lower bound (…余), not the exact value.</summary>
    public bool IsAtLeast { get; init; }

    /// <summary>Whether it may be credited against surcharges (财税〔2019〕46号).</summary>
    public bool IsCreditEligible { get; init; }

    public string? PrintedWording { get; init; }

    public string? Source { get; init; }
}
