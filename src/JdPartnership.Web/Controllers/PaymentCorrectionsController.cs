using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Payments;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>A closed month is corrected by a new record with a reason; everybody who sees the sheet sees both.</summary>
[Route("rosters/{rosterId:int}/payments/{paymentId:int}"), Requires(Permission.ViewPayments)]
public sealed class PaymentCorrectionsController(CorrectionForms forms, PaymentService payments, IMapper mapper, IStringLocalizer L) : PortalController
{
    private const string FormView = "Form";

    [HttpGet("")]
    public async Task<IActionResult> Details(int rosterId, int paymentId, CancellationToken cancellationToken) =>
        View(FormView, await forms.OpenAsync(rosterId, paymentId, cancellationToken));

    [HttpPost("correct"), Requires(Permission.EditPayments)]
    public async Task<IActionResult> Correct(CorrectionModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => payments.CorrectAsync(mapper.Map<CorrectPayment>(model), cancellationToken)))
        {
            return Again(await forms.FillAsync(model, cancellationToken), FormView);
        }

        Notify(L["更正已登记，原记录保留。"]);
        var filled = await forms.FillAsync(model, cancellationToken);
        return Redirect($"/rosters/{model.RosterId}/payments?month={filled.Page!.Month}");
    }
}
