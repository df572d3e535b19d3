using JdPartnership.Core.Accounts;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Payments;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>What all interns one sees were paid for a month: by roster, college and service centre.</summary>
[Route("stipends/payments"), Requires(Permission.ViewPayments)]
public sealed class PaymentTotalsController(PaymentTotalsPages pages, ListExports exports) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(PaymentQuery query, CancellationToken cancellationToken) => View(await pages.OpenAsync(query.PayMonth, cancellationToken));

    [HttpGet("export"), Requires(Permission.Search), MayLag]
    public async Task<IActionResult> Export(PaymentQuery query, string? format, CancellationToken cancellationToken) =>
        exports.File(await pages.TableAsync(query.PayMonth, cancellationToken), format);
}
