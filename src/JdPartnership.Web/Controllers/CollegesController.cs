using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Colleges;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

[Route("colleges"), Requires(Permission.ViewColleges)]
public sealed class CollegesController(
    CollegeCatalogue catalogue, CollegeService colleges, CollegePages pages, CollegeForms forms, ListExports exports, IMapper mapper, IStringLocalizer L) : PortalController
{
    private const string FormView = "Form";

    [HttpGet("")]
    public async Task<IActionResult> Index(CollegeListQuery query, CancellationToken cancellationToken)
    {
        var page = await catalogue.ListAsync(query.ToFilter(), query.PageRequest, cancellationToken);
        var year = await catalogue.FindYearAsync(cancellationToken);
        return View(new CollegeListModel(query, page, year, catalogue.ShowsRecycleBin, CollegeChips.Of(query, L)));
    }

    [HttpGet("export"), Requires(Permission.Search), MayLag]
    public async Task<IActionResult> Export(CollegeListQuery query, string? format, CancellationToken cancellationToken)
    {
        var rows = await catalogue.ListAllAsync(query.ToFilter(), cancellationToken);
        return exports.File(CollegeListExport.Table(rows, await catalogue.FindYearAsync(cancellationToken), L), format);
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, string? tab, int? page, string? returnUrl, CancellationToken cancellationToken) =>
        View(await pages.OpenAsync(id, tab, page, alias: null, Url.IsLocalUrl(returnUrl) ? returnUrl : null, cancellationToken));

    [HttpGet("new"), Requires(Permission.EditColleges)]
    public IActionResult New(string? name, string? returnUrl) => View(FormView, new CollegeModel { Name = name, ReturnUrl = returnUrl });

    [HttpPost("new"), Requires(Permission.EditColleges)]
    public async Task<IActionResult> New(CollegeModel model, CancellationToken cancellationToken)
    {
        var id = 0;
        if (!ModelState.IsValid || !await TryAsync(async () => id = await colleges.CreateAsync(mapper.Map<CreateCollege>(model), cancellationToken)))
        {
            return Again(await forms.RefillAsync(model, id: null, cancellationToken), FormView);
        }

        Notify(L["已新建“{0}”。", model.Name!]);
        return Redirect($"/colleges/{id}");
    }

    [HttpGet("{id:int}/edit"), Requires(Permission.EditColleges)]
    public async Task<IActionResult> Edit(int id, string? returnUrl, CancellationToken cancellationToken) =>
        View(FormView, await forms.OpenAsync(id, returnUrl, cancellationToken));

    [HttpPost("{id:int}/edit"), Requires(Permission.EditColleges)]
    public async Task<IActionResult> Edit(int id, CollegeModel model, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && await TryAsync(() => colleges.UpdateAsync(mapper.Map<UpdateCollege>(model) with { Id = id }, cancellationToken)))
        {
            Notify(L["已保存。"]);
            return Back(model.ReturnUrl, $"/colleges/{id}");
        }

        ModelState.Remove(nameof(model.Version));
        return Again(Response.StatusCode == StatusCodes.Status409Conflict
            ? await forms.FaceConflictAsync(model, id, cancellationToken)
            : await forms.RefillAsync(model, id, cancellationToken), FormView);
    }
}
