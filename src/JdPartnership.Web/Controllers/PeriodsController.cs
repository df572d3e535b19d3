using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Reports.Periods;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Reports.Periods;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>报告期: what a report is called, and of which days it tells.</summary>
[Route("reports"), Requires(Permission.EditPeriods)]
public sealed class PeriodsController(PeriodService periods, PeriodForms forms, IMapper mapper, IStringLocalizer L) : PortalController
{
    private const string FormView = "Form";

    [HttpGet("new")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) => View(FormView, await forms.NewAsync(cancellationToken));

    [HttpPost("new")]
    public async Task<IActionResult> New(PeriodModel model, CancellationToken cancellationToken)
    {
        var label = "";
        if (!ModelState.IsValid || !await TryAsync(async () => label = await periods.CreateAsync(mapper.Map<PeriodDetails>(model), cancellationToken)))
        {
            return Again(model, FormView);
        }

        Notify(L["已新建报告期 {0}。", label]);
        return Redirect(PathOf(label));
    }

    [HttpGet("{label}/edit")]
    public async Task<IActionResult> Edit(string label, CancellationToken cancellationToken) => View(FormView, await forms.EditAsync(label, cancellationToken));

    [HttpPost("{label}/edit")]
    public async Task<IActionResult> Edit([FromRoute(Name = "label")] string current, PeriodModel model, CancellationToken cancellationToken)
    {
        var command = new UpdatePeriod { Label = current, Version = model.Version ?? 0, Details = mapper.Map<PeriodDetails>(model) };
        var label = "";
        if (ModelState.IsValid && await TryAsync(async () => label = await periods.UpdateAsync(command, cancellationToken)))
        {
            Notify(L["已保存。"]);
            return Redirect(PathOf(label));
        }

        ModelState.Remove(nameof(model.Version));
        return Again(await forms.RefillAsync(model, current, Response.StatusCode == StatusCodes.Status409Conflict, cancellationToken), FormView);
    }

    [HttpPost("{label}/delete")]
    public async Task<IActionResult> Delete(string label, CancellationToken cancellationToken)
    {
        if (!await TryAsync(() => periods.RemoveAsync(label, cancellationToken)))
        {
            NotifyErrors();
            return Redirect(PathOf(label));
        }

        Notify(L["报告期 {0} 已删除。", label]);
        return Redirect("/reports");
    }

    private static string PathOf(string label) => $"/reports/{Uri.EscapeDataString(label)}";
}
