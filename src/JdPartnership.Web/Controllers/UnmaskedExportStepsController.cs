using JdPartnership.Core.Accounts;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.PersonalData;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>What becomes of a request for rosters in clear.</summary>
[Route("personal-data/exports/{id:int}"), Requires(Permission.ViewUnmaskedExports)]
public sealed class UnmaskedExportStepsController(UnmaskedExportService exports, ExportPages pages, IStringLocalizer L) : PortalController
{
    private const string DetailsView = "~/Views/UnmaskedExports/Details.cshtml";

    [HttpPost("approve"), Requires(Permission.ApproveUnmaskedExports)]
    public Task<IActionResult> Approve(int id, DecisionModel model, CancellationToken cancellationToken) =>
        DecideAsync(id, model, exports.ApproveAsync, L["已批准，文件正在生成。"], cancellationToken);

    [HttpPost("refuse"), Requires(Permission.ApproveUnmaskedExports)]
    public Task<IActionResult> Refuse(int id, DecisionModel model, CancellationToken cancellationToken) =>
        DecideAsync(id, model, exports.RefuseAsync, L["未批准这项申请。"], cancellationToken);

    [HttpPost("withdraw"), Requires(Permission.RequestUnmaskedExports)]
    public Task<IActionResult> Withdraw(int id, DecisionModel model, CancellationToken cancellationToken) =>
        DecideAsync(id, model, exports.WithdrawAsync, L["申请已撤回。"], cancellationToken);

    /// <summary>A post, since it counts: no preview and no prefetch may use a download up.</summary>
    [HttpPost("download"), Requires(Permission.RequestUnmaskedExports)]
    public async Task<IActionResult> Download(int id, CancellationToken cancellationToken)
    {
        IActionResult? answer = null;
        var isOpen = await TryAsync(async () =>
        {
            var (file, content) = await exports.DownloadAsync(id, cancellationToken);
            answer = File(content, file.ContentType, file.FileName);
        });
        return isOpen ? answer! : Again(await pages.GetAsync(id, cancellationToken), DetailsView);
    }

    private async Task<IActionResult> DecideAsync(
        int id, DecisionModel model, Func<DecideUnmaskedExport, CancellationToken, Task> step, string done, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => step(model.ToCommand(id), cancellationToken)))
        {
            return Again(await pages.GetAsync(id, cancellationToken), DetailsView);
        }

        Notify(done);
        return Redirect($"/personal-data/exports/{id}");
    }
}
