using JdPartnership.Core.Accounts;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models;
using JdPartnership.Web.Models.Batches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>Into the recycle bin and out again.</summary>
[Route("batches/{id:int}"), Requires(Permission.EditBatches)]
public sealed class BatchBinController(BatchService batches, BatchPages pages, IStringLocalizer L) : PortalController
{
    [HttpPost("delete")]
    public async Task<IActionResult> Delete(int id, string? returnUrl, CancellationToken cancellationToken)
    {
        var page = await pages.OpenAsync(id, page: null, returnUrl, cancellationToken);
        if (!await TryAsync(() => batches.DeleteAsync(id, cancellationToken)))
        {
            NotifyErrors();
            return Redirect($"/batches/{id}");
        }

        Notify(L["“{0}”已移入回收站。", page.Batch.Details.Name], new NoticeUndo($"/batches/{id}/restore", L["撤销"]));
        return Back(returnUrl, "/batches");
    }

    [HttpPost("restore")]
    public async Task<IActionResult> Restore(int id, CancellationToken cancellationToken)
    {
        await batches.RestoreAsync(id, cancellationToken);
        Notify(L["已恢复，原有资料都还在。"]);
        return Redirect($"/batches/{id}");
    }
}
