using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Rosters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>What happens to a submitted roster.</summary>
[Route("rosters/{id:int}"), Requires(Permission.ViewRosters)]
public sealed class RosterStepsController(RosterService rosters, RosterPages pages, IMapper mapper, IStringLocalizer L) : PortalController
{
    [HttpPost("withdraw"), Requires(Permission.SubmitRosters)]
    public Task<IActionResult> Withdraw(int id, MoveModel model, CancellationToken cancellationToken) =>
        MoveAsync(id, model, rosters.WithdrawAsync, L["已撤回，可以继续修改。"], cancellationToken);

    [HttpPost("return"), Requires(Permission.ReviewRosters)]
    public Task<IActionResult> Return(int id, MoveModel model, CancellationToken cancellationToken) =>
        MoveAsync(id, model, rosters.ReturnAsync, L["名册已退回院校。"], cancellationToken);

    [HttpPost("approve"), Requires(Permission.ReviewRosters)]
    public Task<IActionResult> Approve(int id, MoveModel model, CancellationToken cancellationToken) =>
        MoveAsync(id, model, rosters.ApproveAsync, L["名册已通过，名单计入实习人数。"], cancellationToken);

    /// <summary>Asks the rules about the roster as it stands now.</summary>
    [HttpPost("check"), Requires(Permission.UploadRosters)]
    public async Task<IActionResult> Check(int id, CancellationToken cancellationToken)
    {
        if (!await TryAsync(() => rosters.CheckAgainAsync(id, cancellationToken)))
        {
            return Again(await pages.OpenAsync(id, new RosterQuery(), identityNumber: null, cancellationToken), "~/Views/Rosters/Details.cshtml");
        }

        Notify(L["已按最新情况重新核对。"]);
        return Redirect($"/rosters/{id}?tab={RosterTab.Findings}");
    }

    private async Task<IActionResult> MoveAsync(
        int id, MoveModel model, Func<MoveRoster, CancellationToken, Task> step, string done, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => step(mapper.Map<MoveRoster>(model) with { Id = id }, cancellationToken)))
        {
            ModelState.Remove(nameof(model.Version));
            return Again(await pages.OpenAsync(id, new RosterQuery(), identityNumber: null, cancellationToken) with { Review = model }, "~/Views/Rosters/Details.cshtml");
        }

        Notify(done);
        return Redirect($"/rosters/{id}");
    }
}
