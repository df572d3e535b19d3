using JdPartnership.Data.Accounts;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Accounts;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

[Route("account")]
public sealed class AccountController(SignInManager<AppUser> signIns, UserManager<AppUser> users, IStringLocalizer L) : PortalController
{
    [HttpGet("login"), AllowAnonymous]
    public IActionResult Login(string? returnUrl, string? user) =>
        User.Identity?.IsAuthenticated == true
            ? Back(returnUrl, "/")
            : View(new LoginModel { ReturnUrl = LocalOr(returnUrl, "/"), UserName = user });

    [HttpPost("login"), AllowAnonymous, EnableRateLimiting(RateLimitSetup.SignIn)]
    public async Task<IActionResult> Login(LoginModel model, [FromServices] SignIn signIn)
    {
        if (ModelState.IsValid && !await signIn.TryAsync(model.UserName!, model.Password!))
        {
            ModelState.AddModelError("", L["用户名或密码不正确。连续输错 5 次，账号将锁定 15 分钟。"]);
        }

        return ModelState.IsValid ? Back(model.ReturnUrl, "/") : Again(model);
    }

    [HttpPost("logout"), AllowAnonymous]
    public async Task<IActionResult> Logout()
    {
        await signIns.SignOutAsync();
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect("/account/login");
    }

    [HttpGet("password")]
    public IActionResult Password() => View(new PasswordModel());

    [HttpPost("password")]
    public async Task<IActionResult> Password(PasswordModel model)
    {
        if (!ModelState.IsValid || await users.GetUserAsync(User) is not { } user)
        {
            return Again(model);
        }

        var result = await users.ChangePasswordAsync(user, model.Current!, model.New!);
        if (!result.Succeeded)
        {
            foreach (var error in result.Errors)
            {
                ModelState.AddModelError(error.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? nameof(model.Current) : nameof(model.New), error.Description);
            }

            return Again(model);
        }

        await signIns.RefreshSignInAsync(user);
        Notify(L["密码已修改，其他设备上的登录将在一分钟内失效。"]);
        return Redirect("/");
    }
}
