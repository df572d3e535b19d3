using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Web.Models.Payments;

public sealed record PaymentTotalsPage(
    PayMonth Month, IReadOnlyList<NamedTotals> Rosters, IReadOnlyList<NamedTotals> Colleges, IReadOnlyList<NamedTotals> Centres)
{
    public PaymentTotals Total => Rosters.Aggregate(PaymentTotals.None, (sum, line) => new PaymentTotals(
        sum.Recorded + line.Totals.Recorded,
        sum.Paid + line.Totals.Paid,
        sum.CashYuan + line.Totals.CashYuan,
        sum.InKindYuan + line.Totals.InKindYuan,
        sum.DeductionYuan + line.Totals.DeductionYuan));
}
