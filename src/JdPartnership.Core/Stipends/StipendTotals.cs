namespace JdPartnership.Core.Stipends;

/// <summary>
/// What a scheme comes to, in yuan a month. A total one of whose components is unknown is unknown itself; without any component it is unknown too.
/// </summary>
/// <param name="TotalYuan">Money and goods.</param>
/// <param name="CashYuan">Money: the pay.</param>
/// <param name="TowardFloorYuan">Money that counts toward the lowest lawful pay.</param>
/// <param name="InKindYuan">Goods and vouchers; 0 when there are none.</param>
/// <param name="Lines">In the order of the scheme.</param>
public sealed record StipendTotals(decimal? TotalYuan, decimal? CashYuan, decimal? TowardFloorYuan, decimal? InKindYuan, IReadOnlyList<StipendLine> Lines)
{
    public bool HasInKind => Lines.Any(line => !line.IsPay);
}
