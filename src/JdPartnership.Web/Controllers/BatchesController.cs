using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Batches;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

[Route("batches"), Requires(Permission.ViewBatches)]
public sealed class BatchesController(
    BatchLists lists, BatchPages pages, BatchForms forms, BatchService batches, ListExports exports, IMapper mapper, IStringLocalizer L) : PortalController
{
    private const string FormView = "Form";

    [HttpGet("")]
    public async Task<IActionResult> Index(BatchListQuery query, CancellationToken cancellationToken) =>
        View(await lists.ReadAsync(query, cancellationToken));

    [HttpGet("export"), Requires(Permission.Search), MayLag]
    public async Task<IActionResult> Export(BatchListQuery query, string? format, CancellationToken cancellationToken) =>
        exports.File(await lists.ExportAsync(query, L["实习批次"], cancellationToken), format);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, int? page, string? returnUrl, CancellationToken cancellationToken) =>
        View(await pages.OpenAsync(id, page, Url.IsLocalUrl(returnUrl) ? returnUrl : null, cancellationToken));

    [HttpGet("new"), Requires(Permission.EditBatches)]
    public async Task<IActionResult> New(int? college, string? returnUrl, CancellationToken cancellationToken) =>
        View(FormView, await forms.RefillAsync(new BatchModel { CollegeId = college, ReturnUrl = returnUrl }, id: null, cancellationToken));

    [HttpPost("new"), Requires(Permission.EditBatches)]
    public async Task<IActionResult> New(BatchModel model, CancellationToken cancellationToken)
    {
        var id = 0;
        if (!ModelState.IsValid || !await TryAsync(async () => id = await batches.CreateAsync(mapper.Map<CreateBatch>(model), cancellationToken)))
        {
            return Again(await forms.RefillAsync(model, id: null, cancellationToken), FormView);
        }

        Notify(L["已新建“{0}”。", model.Name!]);
        return Redirect($"/batches/{id}");
    }

    [HttpGet("{id:int}/edit"), Requires(Permission.EditBatches)]
    public async Task<IActionResult> Edit(int id, string? returnUrl, CancellationToken cancellationToken) =>
        View(FormView, await forms.OpenAsync(id, returnUrl, cancellationToken));

    [HttpPost("{id:int}/edit"), Requires(Permission.EditBatches)]
    public async Task<IActionResult> Edit(int id, BatchModel model, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && await TryAsync(() => batches.UpdateAsync(mapper.Map<UpdateBatch>(model) with { Id = id }, cancellationToken)))
        {
            Notify(L["已保存。"]);
            return Back(model.ReturnUrl, $"/batches/{id}");
        }

        ModelState.Remove(nameof(model.Version));
        return Again(Response.StatusCode == StatusCodes.Status409Conflict
            ? await forms.FaceConflictAsync(model, id, cancellationToken)
            : await forms.RefillAsync(model, id, cancellationToken), FormView);
    }
}
