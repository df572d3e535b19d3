using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Benchmarks.EmptyPortal.Controllers;

public sealed class ItemsController(EmptyContext context, SignInManager<IdentityUser<int>> signIn) : Controller
{
    [Authorize]
    public async Task<IActionResult> Index() => View(await context.Items.AsNoTracking().OrderBy(i => i.Name).Take(25).ToListAsync());

    [HttpPost]
    public async Task<IActionResult> Enter()
    {
        await signIn.SignInAsync(await context.Users.SingleAsync(u => u.UserName == EmptyContext.UserName), isPersistent: true);
        return NoContent();
    }
}
