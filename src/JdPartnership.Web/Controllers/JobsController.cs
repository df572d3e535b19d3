using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Web.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>任务: what runs in the background, how far it is, and what it made.</summary>
[Route("jobs"), Requires(Permission.ViewJobs)]
public sealed class JobsController(JobService jobs) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int? page, int? size, CancellationToken cancellationToken) =>
        View(await jobs.ListAsync(new PageRequest(page, size), cancellationToken));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancellationToken) => View(await jobs.OpenAsync(id, cancellationToken));

    /// <summary>The part of the page that changes while the job runs; at its end the whole page is asked for again.</summary>
    [HttpGet("{id:int}/progress")]
    public async Task<IActionResult> Progress(int id, CancellationToken cancellationToken)
    {
        var page = await jobs.OpenAsync(id, cancellationToken);
        if (page.Job.IsOver)
        {
            Response.Headers["HX-Refresh"] = "true";
        }

        return PartialView("_Progress", page);
    }

    [HttpPost("{id:int}/cancel"), Requires(Permission.ManageJobs)]
    public Task<IActionResult> Cancel(int id, CancellationToken cancellationToken) => ChangeAsync(id, () => jobs.CancelAsync(id, cancellationToken));

    [HttpPost("{id:int}/retry"), Requires(Permission.ManageJobs)]
    public Task<IActionResult> Retry(int id, CancellationToken cancellationToken) => ChangeAsync(id, () => jobs.RetryAsync(id, cancellationToken));

    [HttpGet("{id:int}/result"), Requires(Permission.ManageJobs)]
    public async Task<IActionResult> Result(int id, CancellationToken cancellationToken)
    {
        IActionResult? answer = null;
        var found = await TryAsync(async () =>
        {
            var (file, content) = await jobs.OpenResultAsync(id, cancellationToken);
            answer = File(content, file.ContentType, file.FileName, enableRangeProcessing: true);
        });
        return found ? answer! : Refused(id);
    }

    private async Task<IActionResult> ChangeAsync(int id, Func<Task> change) =>
        await TryAsync(change) ? Redirect($"/jobs/{id}") : Refused(id);

    private RedirectResult Refused(int id)
    {
        NotifyErrors();
        return Redirect($"/jobs/{id}");
    }
}
