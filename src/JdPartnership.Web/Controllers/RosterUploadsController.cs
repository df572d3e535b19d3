using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Localization;
using JdPartnership.Web.Models.Rosters.Uploads;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>名册上传: send a file, follow its reading, see what it would change.</summary>
[Route("rosters/{rosterId:int}/uploads"), Requires(Permission.ViewRosters)]
public sealed class RosterUploadsController(UploadPages pages, UploadFiles files, IStringLocalizer L) : PortalController
{
    /// <summary>Bytes of a request: more than the gate takes, so that it can say what is wrong with a file somewhat too large.</summary>
    private const int LongestRequest = 64 * 1024 * 1024;

    [HttpGet("new"), Requires(Permission.UploadRosters)]
    public async Task<IActionResult> New(int rosterId, CancellationToken cancellationToken) => View(await pages.NewAsync(rosterId, cancellationToken));

    // Kept in memory while it arrives: a roster must not lie in clear in a temporary file.
    [HttpPost("new"), Requires(Permission.UploadRosters), RequestSizeLimit(LongestRequest)]
    [RequestFormLimits(MultipartBodyLengthLimit = LongestRequest, MemoryBufferThreshold = LongestRequest)]
    public async Task<IActionResult> New(int rosterId, UploadModel model, CancellationToken cancellationToken)
    {
        ReceivedUpload? received = null;
        if (ModelState.IsValid && await TryAsync(async () => received = await files.ReceiveAsync(rosterId, model, cancellationToken)) && received!.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(model.File), ErrorTexts.Of(refusal));
        }

        return ModelState.IsValid ? Sent(received!) : Again(await pages.NewAsync(rosterId, cancellationToken));
    }

    [HttpGet("template"), Requires(Permission.UploadRosters)]
    public async Task<IActionResult> Template(int rosterId, CancellationToken cancellationToken) =>
        await files.TemplateAsync(await pages.NewAsync(rosterId, cancellationToken), cancellationToken);

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int rosterId, int id, UploadQuery query, CancellationToken cancellationToken) =>
        View(await pages.OpenAsync(rosterId, id, query, cancellationToken));

    /// <summary>The part of the page that changes while the file is read; at its end the whole page is asked for again.</summary>
    [HttpGet("{id:int}/progress")]
    public async Task<IActionResult> Progress(int rosterId, int id, CancellationToken cancellationToken)
    {
        var upload = await pages.FindAsync(rosterId, id, cancellationToken);
        if (!upload.IsBusy)
        {
            Response.Headers["HX-Refresh"] = "true";
        }

        return PartialView("_Progress", upload);
    }

    [HttpGet("{id:int}/errors"), Requires(Permission.UploadRosters)]
    public async Task<IActionResult> Errors(int rosterId, int id, CancellationToken cancellationToken) =>
        await files.ErrorsAsync(await pages.FindAsync(rosterId, id, cancellationToken), cancellationToken);

    private RedirectResult Sent(ReceivedUpload received)
    {
        if (received.IsRepeated)
        {
            Notify(L["这份文件已经上传过，没有重复接收。"]);
        }

        return Redirect($"/rosters/{received.RosterId}/uploads/{received.Id}");
    }
}
