using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Reports;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Reports;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>年报: the periods, the editions of one, and the job that makes them all.</summary>
[Route("reports"), Requires(Permission.ViewReports), ReportProblems]
public sealed class ReportsController(ReportService reports, EditionLists lists) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await reports.ListPeriodsAsync(cancellationToken));

    [HttpGet("{label}")]
    public async Task<IActionResult> Editions(string label, string? q, int? page, int? size, CancellationToken cancellationToken)
    {
        var export = new ExportAllModel { Formats = [ReportFormat.Docx], Submission = Guid.NewGuid() };
        return View(await lists.ReadAsync(label, q, new PageRequest(page, size), export, cancellationToken));
    }

    [HttpPost("{label}/export-all"), Requires(Permission.RunReportJobs)]
    public async Task<IActionResult> ExportAll(string label, ExportAllModel model, CancellationToken cancellationToken)
    {
        var job = 0;
        if (!ModelState.IsValid
            || !await TryAsync(async () => job = await reports.QueueAllAsync(label, [.. model.Formats.Distinct().Order()], model.Submission!.Value, cancellationToken)))
        {
            return Again(await lists.ReadAsync(label, query: null, new PageRequest(), model, cancellationToken), nameof(Editions));
        }

        return Redirect($"/jobs/{job}");
    }
}
