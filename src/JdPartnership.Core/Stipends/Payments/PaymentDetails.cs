using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>What a person says of one intern's pay for one month.</summary>
public sealed record PaymentDetails
{
    /// <summary>Yuan by the order of the component; a component not paid is left out.</summary>
    public IReadOnlyDictionary<int, decimal> Amounts { get; init; } = new Dictionary<int, decimal>();

    /// <summary>扣款, yuan: what was kept back of the money.</summary>
    public decimal? DeductionYuan { get; init; }

    /// <summary>What for.</summary>
    public string? DeductionReason { get; init; }

    /// <summary><c>null</c>: reckoned, not yet paid.</summary>
    public DateOnly? PaidOn { get; init; }

    public PayForm? Way { get; init; }

    public string? Remark { get; init; }

    public bool IsEmpty => Amounts.Count == 0 && DeductionYuan is null && DeductionReason is null && PaidOn is null && Way is null && Remark is null;

    public bool Equals(PaymentDetails? other) => other is not null
        && DeductionYuan == other.DeductionYuan
        && DeductionReason == other.DeductionReason
        && PaidOn == other.PaidOn
        && Way == other.Way
        && Remark == other.Remark
        && Amounts.OrderBy(a => a.Key).SequenceEqual(other.Amounts.OrderBy(a => a.Key));

    public override int GetHashCode() => HashCode.Combine(Amounts.Count, Amounts.Values.Sum(), DeductionYuan, DeductionReason, PaidOn, Way, Remark);
}
