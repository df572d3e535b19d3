using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Stipends.Schemes;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models;
using JdPartnership.Web.Models.Stipends;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>津贴: schemes and the calculator. Schemes belong to the enterprise and are known to every college.</summary>
[Route("stipends"), Requires(Permission.ViewPayments)]
public sealed class StipendsController(StipendPages pages, SchemeService schemes, IMapper mapper, IStringLocalizer L) : PortalController
{
    private const string FormView = "Form";

    [HttpGet("")]
    public async Task<IActionResult> Index(StipendQuery query, CancellationToken cancellationToken)
    {
        // What cannot be read is told beside its field, in words of its own.
        ModelState.Clear();
        return View(await pages.OpenAsync(query, cancellationToken));
    }

    [HttpGet("schemes/new"), Requires(Permission.EditPayments)]
    public IActionResult New() => View(FormView, SchemeModel.New);

    [HttpPost("schemes/new"), Requires(Permission.EditPayments)]
    public async Task<IActionResult> New(SchemeModel model, CancellationToken cancellationToken)
    {
        var id = 0;
        if (!ModelState.IsValid || !await TryAsync(async () => id = await schemes.CreateAsync(mapper.Map<SchemeDetails>(model), cancellationToken)))
        {
            return Again(model.WithRoom(), FormView);
        }

        Notify(L["已新建“{0}”。", model.Name!]);
        return Redirect($"/stipends?scheme={id}");
    }

    [HttpGet("schemes/{scheme:int}/edit"), Requires(Permission.EditPayments)]
    public async Task<IActionResult> Edit(int scheme, CancellationToken cancellationToken) => View(FormView, await pages.EditAsync(scheme, cancellationToken));

    [HttpPost("schemes/{scheme:int}/edit"), Requires(Permission.EditPayments)]
    public async Task<IActionResult> Edit(int scheme, SchemeModel model, CancellationToken cancellationToken)
    {
        if (ModelState.IsValid && await TryAsync(() => schemes.UpdateAsync(scheme, model.Version ?? 0, mapper.Map<SchemeDetails>(model), cancellationToken)))
        {
            Notify(L["已保存。"]);
            return Redirect($"/stipends?scheme={scheme}");
        }

        ModelState.Remove(nameof(model.Version));
        return Again(await pages.RefillAsync(model, scheme, Response.StatusCode == StatusCodes.Status409Conflict, cancellationToken), FormView);
    }

    [HttpGet("schemes/bin"), Requires(Permission.EditPayments)]
    public async Task<IActionResult> Bin(CancellationToken cancellationToken) => View(await pages.BinAsync(cancellationToken));

    [HttpPost("schemes/{scheme:int}/delete"), Requires(Permission.EditPayments)]
    public async Task<IActionResult> Delete(int scheme, CancellationToken cancellationToken)
    {
        await schemes.DeleteAsync(scheme, cancellationToken);
        Notify(L["方案已移入回收站。"], new NoticeUndo($"/stipends/schemes/{scheme}/restore", L["撤销"]));
        return Redirect("/stipends");
    }

    [HttpPost("schemes/{scheme:int}/restore"), Requires(Permission.EditPayments)]
    public async Task<IActionResult> Restore(int scheme, CancellationToken cancellationToken)
    {
        await schemes.RestoreAsync(scheme, cancellationToken);
        Notify(L["已恢复，原有资料都还在。"]);
        return Redirect($"/stipends?scheme={scheme}");
    }
}
