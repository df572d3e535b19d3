using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

public sealed class HomeController : PortalController
{
    [HttpGet("/")]
    public IActionResult Index() => View();
}
