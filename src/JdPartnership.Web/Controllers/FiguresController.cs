using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Figures;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>指标: every number of a period, and the stored rows behind each.</summary>
[Route("figures"), Requires(Permission.ViewFigures)]
public sealed class FiguresController(FigureService figures, ICurrentUser viewer) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? period, int? college, CancellationToken cancellationToken)
    {
        var periods = await figures.ListPeriodsAsync(cancellationToken);
        var label = period ?? (periods is [var newest, ..] ? newest : null);
        var page = label is null ? null : await figures.ReadAsync(label, college, cancellationToken);
        return View(new FigureListModel(periods, page, viewer.Scope.CollegeId is null));
    }

    [HttpGet("{key}")]
    public async Task<IActionResult> Details(string key, string? period, int? college, CancellationToken cancellationToken)
    {
        var page = await ReadAsync(period, college, cancellationToken);
        return page.Figures.TryGet(key, out var figure) ? View(new FigureDetailsModel(page, figure)) : NotFound();
    }

    [HttpGet("export/{format:regex(^(csv|xlsx)$)}"), Requires(Permission.Search), MayLag]
    public async Task<IActionResult> Export(
        string format, string? period, int? college, [FromServices] ListExports exports, [FromServices] IStringLocalizer L, CancellationToken cancellationToken) =>
        exports.File(FigureListExport.Table(await ReadAsync(period, college, cancellationToken), L), format);

    private async Task<FigurePage> ReadAsync(string? period, int? college, CancellationToken cancellationToken)
    {
        var label = period ?? await figures.ListPeriodsAsync(cancellationToken) switch
        {
            [var newest, ..] => newest,
            _ => throw new NotFoundException("no period"),
        };
        return await figures.ReadAsync(label, college, cancellationToken);
    }
}
