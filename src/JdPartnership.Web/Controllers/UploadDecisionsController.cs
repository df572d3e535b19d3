using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Mappings;
using JdPartnership.Web.Models.Rosters.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>What a person decides about an uploaded file.</summary>
[Route("rosters/{rosterId:int}/uploads/{id:int}"), Requires(Permission.UploadRosters)]
public sealed class UploadDecisionsController(UploadDecisions decisions, UploadPages pages, IStringLocalizer L) : PortalController
{
    private const string MappingView = "~/Views/RosterUploads/Mapping.cshtml";

    [HttpGet("mapping")]
    public async Task<IActionResult> Map(int rosterId, int id, string? sheet, CancellationToken cancellationToken) =>
        View(MappingView, await pages.MapAsync(rosterId, id, sheet, typed: null, cancellationToken));

    [HttpPost("mapping")]
    public async Task<IActionResult> Map(int rosterId, int id, MappingModel model, CancellationToken cancellationToken) =>
        await TryAsync(() => decisions.MapAsync(rosterId, id, model.Sheet ?? "", model.Chosen<RosterColumn>(), cancellationToken))
            ? Redirect($"/rosters/{rosterId}/uploads/{id}")
            : Again(await pages.MapAsync(rosterId, id, model.Sheet, model, cancellationToken), MappingView);

    [HttpPost("apply")]
    public Task<IActionResult> Apply(int rosterId, int id, ApplyModel model, CancellationToken cancellationToken) => DecideAsync(
        rosterId,
        id,
        () => decisions.ApplyAsync(new ApplyUpload(rosterId, id, model.Mode, model.RemovesMissing), cancellationToken),
        L["已导入名册。批准之前可以撤销这次导入。"]);

    [HttpPost("undo")]
    public Task<IActionResult> Undo(int rosterId, int id, CancellationToken cancellationToken) =>
        DecideAsync(rosterId, id, () => decisions.UndoAsync(rosterId, id, cancellationToken), L["已撤销这次导入，名册恢复到导入之前。"]);

    [HttpPost("cancel")]
    public Task<IActionResult> Cancel(int rosterId, int id, CancellationToken cancellationToken) =>
        DecideAsync(rosterId, id, () => decisions.CancelAsync(rosterId, id, cancellationToken), L["已取消，名册没有变化。"]);

    [HttpPost("read")]
    public Task<IActionResult> ReadAgain(int rosterId, int id, CancellationToken cancellationToken) =>
        DecideAsync(rosterId, id, () => decisions.ReadAgainAsync(rosterId, id, cancellationToken), L["正在重新读取。"]);

    private async Task<IActionResult> DecideAsync(int rosterId, int id, Func<Task> decision, string done)
    {
        if (await TryAsync(decision))
        {
            Notify(done);
        }
        else
        {
            NotifyErrors();
        }

        return Redirect($"/rosters/{rosterId}/uploads/{id}");
    }
}
