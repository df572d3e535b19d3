using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Rosters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>Asking for waivers of a roster, and deciding about them.</summary>
[Route("rosters/{id:int}/waivers"), Requires(Permission.ViewRosters)]
public sealed class WaiversController(WaiverService waivers, RosterForms forms, IMapper mapper, IStringLocalizer L) : PortalController
{
    private const string FormView = "~/Views/Rosters/Waiver.cshtml";

    [HttpGet("new"), Requires(Permission.SubmitRosters)]
    public async Task<IActionResult> New(int id, string? code, int? entry, CancellationToken cancellationToken) =>
        View(FormView, await forms.FillAsync(new WaiverModel { Code = code, Entry = entry }, id, cancellationToken));

    [HttpPost("new"), Requires(Permission.SubmitRosters)]
    public async Task<IActionResult> New(int id, WaiverModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => waivers.RequestAsync(mapper.Map<RequestWaiver>(model) with { RosterId = id }, cancellationToken)))
        {
            return Again(await forms.FillAsync(model, id, cancellationToken), FormView);
        }

        Notify(L["豁免申请已登记。"]);
        return Redirect(TabOf(id));
    }

    [HttpPost("{waiver:int}/grant"), Requires(Permission.GrantWaivers)]
    public Task<IActionResult> Grant(int id, int waiver, string? remark, CancellationToken cancellationToken) =>
        DecideAsync(id, new DecideWaiver { Id = waiver, Grant = true, Remark = remark }, L["已准予豁免。"], cancellationToken);

    [HttpPost("{waiver:int}/refuse"), Requires(Permission.GrantWaivers)]
    public Task<IActionResult> Refuse(int id, int waiver, string? remark, CancellationToken cancellationToken) =>
        DecideAsync(id, new DecideWaiver { Id = waiver, Grant = false, Remark = remark }, L["未准予豁免。"], cancellationToken);

    private async Task<IActionResult> DecideAsync(int id, DecideWaiver command, string done, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => waivers.DecideAsync(command, cancellationToken)))
        {
            Notify(done);
        }
        else
        {
            NotifyErrors();
        }

        return Redirect(TabOf(id));
    }

    private static string TabOf(int id) => $"/rosters/{id}?tab={RosterTab.Waivers}";
}
