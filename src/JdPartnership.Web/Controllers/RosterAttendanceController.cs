using JdPartnership.Core.Accounts;
using JdPartnership.Core.Attendance;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Payments;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>What the attendance files say of a roster's interns.</summary>
[Route("rosters/{rosterId:int}/attendance"), Requires(Permission.ViewRosters)]
public sealed class RosterAttendanceController(RosterAttendance attendance) : PortalController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int rosterId, PaymentQuery query, CancellationToken cancellationToken) =>
        View(await attendance.OpenAsync(rosterId, query.PayMonth, query.PageRequest, cancellationToken));
}
