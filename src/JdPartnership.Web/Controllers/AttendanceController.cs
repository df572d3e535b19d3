using JdPartnership.Core.Accounts;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Attendance;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>考勤导入: attendance files of the enterprise. They speak of several colleges, so no liaison sees them.</summary>
[Route("attendance"), Requires(Permission.ViewAttendanceFiles)]
public sealed class AttendanceController(AttendancePages pages, AttendanceImportService imports, IStringLocalizer L) : PortalController
{
    /// <summary>Bytes of a request: more than the gate takes, so that it can say what is wrong with a file somewhat too large.</summary>
    private const int LongestRequest = 64 * 1024 * 1024;

    [HttpGet("")]
    public async Task<IActionResult> Index(int? page, CancellationToken cancellationToken) => View(await pages.ListAsync(page, cancellationToken));

    // Kept in memory while it arrives: it must not lie in clear in a temporary file.
    [HttpPost(""), Requires(Permission.ImportAttendance), RequestSizeLimit(LongestRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LongestRequest, MemoryBufferThreshold = LongestRequest)]
    public async Task<IActionResult> Import(AttendanceFileModel model, CancellationToken cancellationToken)
    {
        var (id, isRepeated) = (0, false);
        if (!ModelState.IsValid || !await TryAsync(async () => (id, isRepeated) = await ReceiveAsync(model.File!, cancellationToken)))
        {
            return Again(await pages.ListAsync(page: null, cancellationToken), nameof(Index));
        }

        Notify(isRepeated ? L["这份文件已经上传过，没有重复接收。"] : L["文件已接收，正在读取。"]);
        return Redirect($"/attendance/{id}");
    }

    [HttpGet("{import:int}")]
    public async Task<IActionResult> Details(int import, int? page, CancellationToken cancellationToken)
    {
        var shown = await pages.OpenAsync(import, page, cancellationToken);
        if (shown.Import.IsBusy)
        {
            Response.Headers["Refresh"] = "3";
        }

        return View(shown);
    }

    [HttpPost("{import:int}/undo"), Requires(Permission.ImportAttendance)]
    public async Task<IActionResult> Undo(int import, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => imports.UndoAsync(import, cancellationToken)))
        {
            Notify(L["导入已撤销，其中的考勤不再计算。"]);
        }
        else
        {
            NotifyErrors();
        }

        return Redirect($"/attendance/{import}");
    }

    private async Task<(int Id, bool IsRepeated)> ReceiveAsync(IFormFile file, CancellationToken cancellationToken)
    {
        await using var content = file.OpenReadStream();
        return await imports.ReceiveAsync(file.FileName, content, cancellationToken);
    }
}
