using JdPartnership.Core.Accounts;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Attendance;
using JdPartnership.Web.Models.Mappings;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>Which column of an attendance file is which, said by whoever sent it.</summary>
[Route("attendance/{import:int}/mapping"), Requires(Permission.ImportAttendance)]
public sealed class AttendanceMappingController(AttendanceMappingService service, AttendanceMappingPages pages) : PortalController
{
    private const string MappingView = "~/Views/Attendance/Mapping.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Map(int import, string? sheet, CancellationToken cancellationToken) =>
        View(MappingView, await pages.OpenAsync(import, sheet, typed: null, cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Map(int import, MappingModel model, CancellationToken cancellationToken) =>
        await TryAsync(() => service.MapAsync(import, model.Sheet ?? "", model.Chosen<AttendanceColumn>(), cancellationToken))
            ? Redirect($"/attendance/{import}")
            : Again(await pages.OpenAsync(import, model.Sheet, model, cancellationToken), MappingView);
}
