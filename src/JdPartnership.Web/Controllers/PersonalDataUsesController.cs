using JdPartnership.Core.Accounts;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.PersonalData;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>个人信息使用记录: who saw, took or erased which personal data, when and why.</summary>
[Route("personal-data/uses"), Requires(Permission.ViewPersonalDataUses)]
public sealed class PersonalDataUsesController(UseLists lists, ListExports exports) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(UseQuery query, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View(await lists.ReadAsync(query, cancellationToken));
    }

    [HttpGet("export"), Requires(Permission.Search), MayLag]
    public async Task<IActionResult> Export(UseQuery query, string? format, CancellationToken cancellationToken) =>
        exports.File(await lists.ExportAsync(query, cancellationToken), format);
}
