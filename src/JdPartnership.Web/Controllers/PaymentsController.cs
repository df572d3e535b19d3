using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Payments;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>月度发放: what the interns of a roster are paid, month by month.</summary>
[Route("rosters/{rosterId:int}/payments"), Requires(Permission.ViewPayments)]
public sealed class PaymentsController(PaymentPages pages, PaymentService payments, PaymentExport export, IMapper mapper, IStringLocalizer L) : PortalController
{
    /// <summary>A dozen fields a row, two hundred rows at most; the usual limit is a thousand.</summary>
    private const int MostFields = 20_000;

    [HttpGet("")]
    public async Task<IActionResult> Index(int rosterId, PaymentQuery query, CancellationToken cancellationToken) =>
        View(await pages.OpenAsync(rosterId, query, form: null, isConflict: false, cancellationToken));

    [HttpPost(""), Requires(Permission.EditPayments), RequestFormLimits(ValueCountLimit = MostFields)]
    public async Task<IActionResult> Save(int rosterId, [FromQuery] PaymentQuery query, [FromForm] PaymentForm form, CancellationToken cancellationToken)
    {
        var saved = 0;
        if (!ModelState.IsValid || !await TryAsync(async () => saved = await payments.SaveAsync(new SavePayments(query.SheetOf(rosterId), mapper.Map<IReadOnlyList<TypedPayment>>(form)), cancellationToken)))
        {
            return Again(await pages.OpenAsync(rosterId, query, form, Response.StatusCode == StatusCodes.Status409Conflict, cancellationToken), nameof(Index));
        }

        Notify(saved == 0 ? L["没有改动，未保存任何内容。"] : L["已保存 {0} 人的发放记录。", saved]);
        return Redirect($"{Request.Path}{Request.QueryString}");
    }

    [HttpGet("export"), Requires(Permission.Search), MayLag]
    public async Task<IActionResult> Export(int rosterId, PaymentQuery query, CancellationToken cancellationToken) =>
        await export.FileAsync(rosterId, query.PayMonth, cancellationToken);
}
