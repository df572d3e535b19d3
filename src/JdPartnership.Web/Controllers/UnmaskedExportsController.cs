using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.PersonalData;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>未掩码导出: rosters in clear, asked for and shown; what becomes of a request is with <see cref="UnmaskedExportStepsController"/>.</summary>
[Route("personal-data/exports"), Requires(Permission.ViewUnmaskedExports)]
public sealed class UnmaskedExportsController(
    IUnmaskedExportQueries queries, ExportPages pages, UnmaskedExportService exports, IStringLocalizer L) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? page, int? size, CancellationToken cancellationToken) =>
        View(await queries.ListAsync(new PageRequest(page, size), cancellationToken));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancellationToken) => View(await pages.GetAsync(id, cancellationToken));

    [HttpGet("new"), Requires(Permission.RequestUnmaskedExports)]
    public async Task<IActionResult> New(int? college, int? roster, CancellationToken cancellationToken) =>
        View(await pages.FillAsync(new ExportRequestModel { College = college, RosterIds = roster is { } id ? [id] : [] }, cancellationToken));

    [HttpPost("new"), Requires(Permission.RequestUnmaskedExports)]
    public async Task<IActionResult> New(ExportRequestModel model, CancellationToken cancellationToken)
    {
        var id = 0;
        if (!ModelState.IsValid || !await TryAsync(async () => id = await exports.RequestAsync(model.ToCommand(), cancellationToken)))
        {
            return Again(await pages.FillAsync(model, cancellationToken));
        }

        Notify(L["申请已提交，等待另一位有权限的人批准。"]);
        return Redirect($"/personal-data/exports/{id}");
    }
}
