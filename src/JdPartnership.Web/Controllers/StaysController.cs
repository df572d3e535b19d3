using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Stays;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>One person's stay: what is known of it, and how it ends early or goes on elsewhere.</summary>
[Route("rosters/{id:int}/entries/{entry:int}"), Requires(Permission.ViewRosters)]
public sealed class StaysController(StayPages pages, StayEnds ends, StayTransfers transfers, IMapper mapper, IStringLocalizer L) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Details(int id, int entry, string? tab, CancellationToken cancellationToken) =>
        View(await pages.OpenAsync(id, entry, tab, new UndoModel(), cancellationToken));

    [HttpGet("end"), Requires(Permission.ManageStays)]
    public async Task<IActionResult> End(int id, int entry, CancellationToken cancellationToken) =>
        View(await pages.FillAsync(new EndModel(), id, entry, isNew: true, cancellationToken));

    [HttpPost("end"), Requires(Permission.ManageStays)]
    public async Task<IActionResult> End(int id, int entry, EndModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => ends.EndAsync(mapper.Map<EndStay>(model) with { RosterId = id, EntryId = entry }, cancellationToken)))
        {
            return await AgainAsync(() => pages.FillAsync(model, id, entry, IsStale, cancellationToken));
        }

        Notify(L["已登记提前结束。"]);
        return Redirect(PathOf(id, entry));
    }

    [HttpGet("transfer"), Requires(Permission.ManageStays)]
    public async Task<IActionResult> Transfer(int id, int entry, CancellationToken cancellationToken) =>
        View(await pages.FillAsync(new TransferModel(), id, entry, isNew: true, cancellationToken));

    [HttpPost("transfer"), Requires(Permission.ManageStays)]
    public async Task<IActionResult> Transfer(int id, int entry, TransferModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => transfers.TransferAsync(mapper.Map<TransferStay>(model) with { RosterId = id, EntryId = entry }, cancellationToken)))
        {
            return await AgainAsync(() => pages.FillAsync(model, id, entry, IsStale, cancellationToken));
        }

        Notify(L["已登记调岗。"]);
        return Redirect(PathOf(id, entry));
    }

    [HttpPost("undo"), Requires(Permission.ManageStays)]
    public async Task<IActionResult> Undo(int id, int entry, UndoModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => ends.UndoAsync(mapper.Map<UndoStayEnd>(model) with { RosterId = id, EntryId = entry }, cancellationToken)))
        {
            ModelState.Remove(nameof(model.Version));
            return Again(await pages.OpenAsync(id, entry, StayTab.Course, model, cancellationToken), nameof(Details));
        }

        Notify(L["已撤销登记，按原计划继续。"]);
        return Redirect(PathOf(id, entry));
    }

    private bool IsStale => Response.StatusCode == StatusCodes.Status409Conflict;

    // The version in the form becomes that of now only after a conflict was shown.
    private async Task<IActionResult> AgainAsync<T>(Func<Task<T>> fill)
    {
        ModelState.Remove(nameof(EndModel.Version));
        return Again(await fill());
    }

    private static string PathOf(int id, int entry) => $"/rosters/{id}/entries/{entry}?tab={StayTab.Course}";
}
