using JdPartnership.Data.Accounts;
using JdPartnership.Web.Localization;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Controllers;

[AllowAnonymous]
public sealed class LanguageController(SignInManager<AppUser> signIns, UserManager<AppUser> users) : PortalController
{
    /// <summary>Switches the language and remembers it in the browser and, signed in, with the account.</summary>
    [HttpPost("/language")]
    public async Task<IActionResult> Switch(string? language, string? returnUrl, [FromServices] IOptions<PortalOptions> portal)
    {
        var chosen = Languages.All.FirstOrDefault(l => l == language) ?? Languages.Chinese;
        Response.Cookies.Append(
            CookieNames.For(portal.Value).Language,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
            new CookieOptions { MaxAge = TimeSpan.FromDays(365), Path = "/", HttpOnly = true, Secure = portal.Value.IsHttps, SameSite = SameSiteMode.Lax });
        if (await users.GetUserAsync(User) is { } user)
        {
            user.Language = chosen;
            await users.UpdateAsync(user);
            await signIns.RefreshSignInAsync(user);
        }

        return Back(returnUrl, "/");
    }
}
