using JdPartnership.Core.Accounts;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>What is done to a whole sheet at once.</summary>
[Route("rosters/{rosterId:int}/payments"), Requires(Permission.EditPayments)]
public sealed class PaymentStepsController(PaymentService payments, IStringLocalizer L) : PortalController
{
    [HttpPost("propose")]
    public async Task<IActionResult> Propose(int rosterId, [FromQuery] PaymentQuery query, CancellationToken cancellationToken)
    {
        var recorded = 0;
        var isDone = await TryAsync(async () => recorded = await payments.ProposeAsync(query.SheetOf(rosterId), cancellationToken));
        return Ended(rosterId, query, isDone, L["已按方案登记 {0} 人。不足整月的人请逐个填写。", recorded]);
    }

    [HttpPost("pay")]
    public async Task<IActionResult> Pay(int rosterId, [FromQuery] PaymentQuery query, PaydayModel model, CancellationToken cancellationToken)
    {
        var paid = 0;
        var isDone = ModelState.IsValid && await TryAsync(async () => paid = await payments.PayAsync(new PaySheet(query.SheetOf(rosterId), model.PaidOn, model.Way), cancellationToken));
        return Ended(rosterId, query, isDone, L["已登记 {0} 人的发放日期。", paid]);
    }

    [HttpPost("close")]
    public async Task<IActionResult> Close(int rosterId, [FromQuery] PaymentQuery query, CancellationToken cancellationToken) =>
        Ended(rosterId, query, await TryAsync(() => payments.CloseAsync(query.SheetOf(rosterId), cancellationToken)), L["本月已关账，之后只能更正。"]);

    private RedirectResult Ended(int rosterId, PaymentQuery query, bool isDone, string done)
    {
        if (isDone)
        {
            Notify(done);
        }
        else
        {
            NotifyErrors();
        }

        return Redirect($"/rosters/{rosterId}/payments?month={query.PayMonth}");
    }
}
