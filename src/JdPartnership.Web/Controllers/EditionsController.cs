using JdPartnership.Core.Accounts;
using JdPartnership.Core.Reports;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Reports;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace JdPartnership.Web.Controllers;

/// <summary>院校版本: one edition as a page and as files. Another college's edition is not there.</summary>
[Route("reports/{label}"), Requires(Permission.ViewReports), ReportProblems]
public sealed class EditionsController(ReportService reports, Previews previews) : PortalController
{
    [HttpGet("enterprise")]
    [HttpGet("colleges/{college:int}")]
    public async Task<IActionResult> Preview(string label, int? college, CancellationToken cancellationToken) =>
        View("~/Views/Reports/Preview.cshtml", await previews.ReadAsync(label, college, cancellationToken));

    [HttpGet("enterprise/export/{format:regex(^(docx|pdf|xlsx|html)$)}")]
    [HttpGet("colleges/{college:int}/export/{format:regex(^(docx|pdf|xlsx|html)$)}")]
    [Requires(Permission.ExportReports), EnableRateLimiting(RateLimitSetup.Exports)]
    public async Task<IActionResult> Export(string label, int? college, ReportFormat format, CancellationToken cancellationToken)
    {
        var file = await reports.ExportAsync(label, college, format, cancellationToken);
        return File(file.Content, file.ContentType, file.Name);
    }
}
