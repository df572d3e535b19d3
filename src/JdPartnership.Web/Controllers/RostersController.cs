using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Batches;
using JdPartnership.Web.Models.Rosters;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

[Route("rosters"), Requires(Permission.ViewRosters)]
public sealed class RostersController(
    BatchLists lists, RosterPages pages, RosterForms forms, RosterService rosters, ListExports exports, IMapper mapper, IStringLocalizer L) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(BatchListQuery query, CancellationToken cancellationToken)
    {
        query.Bin = false;
        return View(await lists.ReadAsync(query, cancellationToken));
    }

    [HttpGet("export"), Requires(Permission.Search), MayLag]
    public async Task<IActionResult> Export(BatchListQuery query, string? format, CancellationToken cancellationToken)
    {
        query.Bin = false;
        return exports.File(await lists.ExportAsync(query, L["实习名册"], cancellationToken), format);
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, RosterQuery query, CancellationToken cancellationToken) =>
        View(await pages.OpenAsync(id, query, identityNumber: null, cancellationToken));

    /// <summary>Finds by a whole identity number, which is sent in the body so that no address and no log ever holds it.</summary>
    [HttpPost("{id:int}/search"), Requires(Permission.ViewInternNames)]
    public async Task<IActionResult> Search(int id, string? number, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View(nameof(Details), await pages.OpenAsync(id, new RosterQuery(), number, cancellationToken));
    }

    [HttpGet("{id:int}/submit"), Requires(Permission.SubmitRosters)]
    public async Task<IActionResult> Submit(int id, CancellationToken cancellationToken) =>
        View(await forms.FillAsync(new SubmitModel(), id, cancellationToken));

    [HttpPost("{id:int}/submit"), Requires(Permission.SubmitRosters)]
    public async Task<IActionResult> Submit(int id, SubmitModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => rosters.SubmitAsync(mapper.Map<MoveRoster>(model) with { Id = id }, cancellationToken)))
        {
            ModelState.Remove(nameof(model.Version));
            return Again(await forms.FillAsync(model, id, cancellationToken));
        }

        Notify(L["名册已提交，等待审核。"]);
        return Redirect($"/rosters/{id}");
    }
}
