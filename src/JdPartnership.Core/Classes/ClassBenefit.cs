using JdPartnership.Core.Common;

namespace JdPartnership.Core.Classes;

/// <summary>What students of a class receive: scholarship, clothing, vouchers. A benefit, never pay.</summary>
public sealed class ClassBenefit(string name, decimal? amountYuan, string? period) : Entity
{
    public int ClassId { get; private set; }

    public string Name { get; private set; } = name;

    /// <summary>Yuan for each <see cref="Period"/>; <c>null</c> when not known.</summary>
    public decimal? AmountYuan { get; private set; } = amountYuan;

    /// <summary>每月, 每年; <c>null</c> for once.</summary>
    public string? Period { get; private set; } = period;
}
