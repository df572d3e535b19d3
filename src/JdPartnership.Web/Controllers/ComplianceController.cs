using JdPartnership.Core.Accounts;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters.Compliance;
using JdPartnership.Web.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>What the rules say: of a roster, and of a service centre by day.</summary>
[Requires(Permission.ViewCompliance)]
public sealed class ComplianceController(RosterCompliance rosters, CentrePresences centres) : PortalController
{
    [HttpGet("/rosters/{id:int}/compliance")]
    public async Task<IActionResult> Roster(int id, CancellationToken cancellationToken) => View(await rosters.ReadAsync(id, cancellationToken));

    [HttpGet("/service-centres/{centre:int}/compliance")]
    public async Task<IActionResult> Centre(int centre, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        // An unreadable day counts as not said, so that an old link still answers.
        ModelState.Clear();
        return View(await centres.ReadAsync(centre, from, to, cancellationToken));
    }
}
