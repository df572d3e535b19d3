using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>Into the recycle bin and out again.</summary>
[Route("colleges/{id:int}"), Requires(Permission.EditColleges)]
public sealed class CollegeBinController(CollegeService colleges, CollegeRecords records, IStringLocalizer L) : PortalController
{
    [HttpPost("delete")]
    public async Task<IActionResult> Delete(int id, string? returnUrl, CancellationToken cancellationToken)
    {
        var college = await records.GetAsync(id, cancellationToken);
        if (!await TryAsync(() => colleges.DeleteAsync(id, cancellationToken)))
        {
            NotifyErrors();
            return Redirect($"/colleges/{id}");
        }

        Notify(L["“{0}”已移入回收站。", college.Details.Name], new NoticeUndo($"/colleges/{id}/restore", L["撤销"]));
        return Back(returnUrl, "/colleges");
    }

    [HttpPost("restore")]
    public async Task<IActionResult> Restore(int id, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => colleges.RestoreAsync(id, cancellationToken)))
        {
            Notify(L["已恢复，原有资料都还在。"]);
        }
        else
        {
            NotifyErrors();
        }

        return Redirect($"/colleges/{id}");
    }
}
