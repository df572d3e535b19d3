using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>What was recorded, in yuan.</summary>
/// <param name="Cash">Before deductions.</param>
/// <param name="TowardFloor">Before deductions.</param>
/// <param name="PaidOn"><c>null</c>: not paid yet.</param>
public sealed record PaidAmounts(decimal Cash, decimal InKind, decimal TowardFloor, decimal Deduction, DateOnly? PaidOn, PayForm? Way)
{
    /// <summary>Money that reached the student.</summary>
    public decimal Net => Cash - Deduction;

    /// <summary>What is compared with the lowest lawful pay: money alone, and only what was not kept back.</summary>
    public decimal Counted => Math.Max(0m, TowardFloor - Deduction);
}
