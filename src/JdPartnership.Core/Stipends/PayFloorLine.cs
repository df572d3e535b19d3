namespace JdPartnership.Core.Stipends;

/// <summary>One measure of the floor, as it is explained: wage × share = floor.</summary>
/// <param name="WageYuan">Yuan a month.</param>
/// <param name="Share">0.8, or 1 for the lowest tier.</param>
/// <param name="FloorYuan">Yuan a month.</param>
public sealed record PayFloorLine(PayFloorBasis Basis, decimal WageYuan, decimal Share, decimal FloorYuan);
