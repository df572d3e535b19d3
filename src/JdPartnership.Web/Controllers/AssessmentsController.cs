using JdPartnership.Core.Accounts;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Assessments;
using JdPartnership.Web.Models.Stays;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>Grades of the interns of a roster: many at once, or one on the page of the person.</summary>
[Route("rosters/{id:int}"), Requires(Permission.ViewRosters)]
public sealed class AssessmentsController(AssessmentPages pages, StayPages stays, AssessmentService assessments, IStringLocalizer L) : PortalController
{
    [HttpGet("assessments")]
    public async Task<IActionResult> Index(int id, int? page, CancellationToken cancellationToken) => View(await pages.OpenAsync(id, page, cancellationToken));

    [HttpPost("assessments"), Requires(Permission.AssessForCollege)]
    public async Task<IActionResult> Save(int id, AssessmentGridModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => SaveAsync(id, model.Lines, cancellationToken)))
        {
            return Again(await pages.RefillAsync(id, model, ModelState, cancellationToken), nameof(Index));
        }

        return Redirect(AssessmentPages.PathOf(id, model.Page));
    }

    [HttpPost("entries/{entry:int}/assessment"), Requires(Permission.AssessForCollege)]
    public async Task<IActionResult> SaveOne(int id, int entry, AssessmentGridModel model, CancellationToken cancellationToken)
    {
        model.Lines = [model.Lines.FirstOrDefault() ?? new AssessmentLineModel()];
        model.Lines[0].EntryId = entry;
        if (!ModelState.IsValid || !await TryAsync(() => SaveAsync(id, model.Lines, cancellationToken)))
        {
            return Again(await stays.OpenAssessmentAsync(id, entry, model, ModelState, cancellationToken), "~/Views/Stays/Details.cshtml");
        }

        return Redirect($"/rosters/{id}/entries/{entry}?tab={StayTab.Assessment}");
    }

    private async Task SaveAsync(int id, IEnumerable<AssessmentLineModel> lines, CancellationToken cancellationToken)
    {
        var saved = await assessments.SaveAsync(new SaveAssessments { RosterId = id, Lines = [.. lines.Select(l => l.ToLine())] }, cancellationToken);
        Notify(saved == 0 ? L["没有改动。"] : L["已保存 {0} 人的考核。", saved]);
    }
}
