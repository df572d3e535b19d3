using JdPartnership.Web.Models.Home;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

public sealed class HomeController(HomePages pages) : PortalController
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await pages.ReadAsync(cancellationToken));
}
