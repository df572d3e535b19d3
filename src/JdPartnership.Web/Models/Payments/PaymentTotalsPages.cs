using JdPartnership.Core.Common;
using JdPartnership.Core.Lists;
using JdPartnership.Core.Stipends.Payments;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Payments;

/// <summary>Sums a month: on the page, and as a list.</summary>
public sealed class PaymentTotalsPages(IPaymentQueries payments, BusinessClock clock, IStringLocalizer L)
{
    /// <param name="month"><c>null</c> for the newest with records.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public async Task<PaymentTotalsPage> OpenAsync(PayMonth? month, CancellationToken cancellationToken)
    {
        var shown = month ?? await payments.FindNewestMonthAsync(cancellationToken) ?? PayMonth.Of(clock.Today);
        return new PaymentTotalsPage(
            shown,
            await payments.SumByAsync(PaymentGrouping.Roster, shown, cancellationToken),
            await payments.SumByAsync(PaymentGrouping.College, shown, cancellationToken),
            await payments.SumByAsync(PaymentGrouping.ServiceCentre, shown, cancellationToken));
    }

    public async Task<ListTable> TableAsync(PayMonth? month, CancellationToken cancellationToken)
    {
        var page = await OpenAsync(month, cancellationToken);
        return new ListTable(
            L["发放汇总 {0}", page.Month],
            [L["汇总口径"], L["名称"], L["合作院校"], L["登记人数"], L["已发人数"], L["货币（元）"], L["扣款（元）"], L["实发货币（元）"], L["实物（元）"]],
            [
                .. page.Rosters.Select(line => Row(L["实习名册"], line)),
                .. page.Colleges.Select(line => Row(L["合作院校"], line)),
                .. page.Centres.Select(line => Row(L["分中心"], line)),
                Row(L["合计"], new NamedTotals("", null, null, page.Total)),
            ]);
    }

    private static IReadOnlyList<object?> Row(string grouping, NamedTotals line) =>
    [
        grouping, line.Name, line.Of, line.Totals.Recorded, line.Totals.Paid, line.Totals.CashYuan, line.Totals.DeductionYuan, line.Totals.NetYuan, line.Totals.InKindYuan,
    ];
}
