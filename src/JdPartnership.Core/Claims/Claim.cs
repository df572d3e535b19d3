using JdPartnership.Core.Common;

namespace JdPartnership.Core.Claims;

/// <summary>
/// 声明: a number somebody stated, kept as stated, with its source. It is printed beside what the rows say and never instead of it.
/// Either <see cref="AsOf"/> or both ends of the period are set.
/// </summary>
public sealed class Claim(string key, int reportPeriodId, int order, string name, decimal value, string unit) : Entity
{
    public int ReportPeriodId { get; private set; } = reportPeriodId;

    /// <summary>Key of the figure it gives; unique within its report period.</summary>
    public string Key { get; private set; } = key;

    public int Order { get; private set; } = order;

    public string Name { get; private set; } = name;

    public decimal Value { get; private set; } = value;

    /// <summary>Whether the source gives the number itself or a bound of it.</summary>
    public Bound Bound { get; init; }

    public string Unit { get; private set; } = unit;

    /// <summary>Whom the claim speaks of, in the source's words: 集团, 客服中心 ….</summary>
    public string? ScopeText { get; init; }

    /// <summary>The source's wording, with its rounding words.</summary>
    public string? PrintedWording { get; init; }

    public DateOnly? AsOf { get; init; }

    public DateOnly? PeriodStart { get; init; }

    public DateOnly? PeriodEnd { get; init; }

    /// <summary>Key of the figure that counts the same from rows; <c>null</c> where nothing does.</summary>
    public string? CountedBy { get; init; }

    public required string Source { get; init; }
}
