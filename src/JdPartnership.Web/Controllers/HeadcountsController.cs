using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Internships;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

[Route("headcounts"), Requires(Permission.ViewHeadcounts)]
public sealed class HeadcountsController(
    HeadcountPages pages, HeadcountGrids grids, HeadcountService headcounts, HeadcountAdoption adoption, ListExports exports, IMapper mapper, IStringLocalizer L) : PortalController
{
    /// <summary>Two fields for each cell; a grid of every college and eight years has more than the usual thousand.</summary>
    private const int MostFields = 50_000;

    [HttpGet("")]
    public async Task<IActionResult> Index(HeadcountQuery query, CancellationToken cancellationToken) =>
        View(await pages.OpenAsync(query, form: null, isConflict: false, cancellationToken));

    [HttpPost(""), Requires(Permission.EditHeadcounts), RequestFormLimits(ValueCountLimit = MostFields)]
    public async Task<IActionResult> Save([FromQuery] HeadcountQuery query, [FromForm] HeadcountForm form, CancellationToken cancellationToken)
    {
        var saved = 0;
        if (!ModelState.IsValid || !await TryAsync(async () => saved = await headcounts.SaveAsync(mapper.Map<SaveHeadcounts>(form), cancellationToken)))
        {
            var isConflict = Response.StatusCode == StatusCodes.Status409Conflict;
            return Again(await pages.OpenAsync(query, form, isConflict, cancellationToken), nameof(Index));
        }

        Notify(saved == 0 ? L["没有改动，未保存任何内容。"] : L["已保存 {0} 处人数。", saved]);
        return Redirect($"{Request.Path}{Request.QueryString}");
    }

    /// <summary>采用名册人数</summary>
    [HttpPost("adopt"), Requires(Permission.EditHeadcounts)]
    public async Task<IActionResult> Adopt(int college, int year, CancellationToken cancellationToken)
    {
        var persons = 0;
        if (await TryAsync(async () => persons = await adoption.AdoptAsync(college, year, cancellationToken)))
        {
            Notify(L["{0} 年实习人数已改为名册人数 {1}。", year, persons]);
        }
        else
        {
            NotifyErrors();
        }

        return Redirect($"/colleges/{college}?tab=headcounts");
    }

    [HttpGet("export"), Requires(Permission.Search), MayLag]
    public async Task<IActionResult> Export(HeadcountQuery query, string? format, CancellationToken cancellationToken) =>
        exports.File(HeadcountExport.Table(await grids.FindAsync(query.ToFilter(), query.From, query.To, cancellationToken), L), format);
}
