using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.PersonalData;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>保存期限: which personal data are erased when, and what holds that.</summary>
[Route("personal-data/retention"), Requires(Permission.ViewRetention)]
public sealed class RetentionController(RetentionPages pages, RetentionService retention, JobService jobs, IStringLocalizer L) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(RetentionStage stage, int? page, int? size, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return View(await pages.ListAsync(stage, new PageRequest(page, size), cancellationToken));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id, CancellationToken cancellationToken) =>
        View(await pages.OpenAsync(id, new RetentionModel(), cancellationToken));

    [HttpPost("{id:int}/period"), Requires(Permission.ManageRetention)]
    public Task<IActionResult> Period(int id, RetentionModel model, CancellationToken cancellationToken) =>
        ChangeAsync(id, model, () => retention.SetPeriodAsync(id, model.Months, model.Reason, cancellationToken), L["保存期限已更新。"], cancellationToken);

    [HttpPost("{id:int}/hold"), Requires(Permission.ManageRetention)]
    public Task<IActionResult> Hold(int id, RetentionModel model, CancellationToken cancellationToken) =>
        ChangeAsync(id, model, () => retention.HoldAsync(id, model.Reason, cancellationToken), L["已暂停删除。"], cancellationToken);

    [HttpPost("{id:int}/release"), Requires(Permission.ManageRetention)]
    public Task<IActionResult> Release(int id, CancellationToken cancellationToken) =>
        ChangeAsync(id, new RetentionModel(), () => retention.ReleaseAsync(id, cancellationToken), L["已恢复按期删除。"], cancellationToken);

    [HttpPost("run"), Requires(Permission.ManageRetention)]
    public async Task<IActionResult> Run(CancellationToken cancellationToken)
    {
        var job = await jobs.QueueAsync(RetentionJob.JobKind, RetentionJob.Title, "{}", $"{RetentionJob.JobKind}-{Guid.NewGuid():N}", cancellationToken);
        return Redirect($"/jobs/{job}");
    }

    private async Task<IActionResult> ChangeAsync(int id, RetentionModel model, Func<Task> change, string done, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(change))
        {
            return Again(await pages.OpenAsync(id, model, cancellationToken), nameof(Details));
        }

        Notify(done);
        return Redirect($"/personal-data/retention/{id}");
    }
}
