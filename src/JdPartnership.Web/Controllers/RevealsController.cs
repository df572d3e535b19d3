using JdPartnership.Core.Accounts;
using JdPartnership.Core.PersonalData.Reveals;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.PersonalData;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace JdPartnership.Web.Controllers;

/// <summary>Values of an entry in full: asked for with a reason, put on record, shown once in the answer and nowhere else.</summary>
[Route("rosters/{id:int}/entries/{entry:int}/reveal"), Requires(Permission.RevealPersonalData)]
public sealed class RevealsController(RevealService reveals) : PortalController
{
    private const string FormView = "Form";

    [HttpGet("")]
    public async Task<IActionResult> Reveal(int id, int entry, CancellationToken cancellationToken) =>
        View(FormView, new RevealModel { Person = await reveals.GetAsync(id, entry, cancellationToken) });

    [HttpPost(""), EnableRateLimiting(RateLimitSetup.Reveals)]
    public async Task<IActionResult> Reveal(int id, int entry, RevealModel model, CancellationToken cancellationToken)
    {
        RevealedPerson? person = null;
        if (ModelState.IsValid && await TryAsync(async () => person = await reveals.RevealAsync(model.ToCommand(id, entry), cancellationToken)))
        {
            return View("Shown", person);
        }

        model.Person = await reveals.GetAsync(id, entry, cancellationToken);
        return Again(model, FormView);
    }
}
