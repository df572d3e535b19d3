using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Startup;

internal static class CookieSetup
{
    public static WebApplicationBuilder AddPortalCookies(this WebApplicationBuilder builder)
    {
        var portal = builder.Configuration.Portal();
        var names = CookieNames.For(portal);
        builder.Services.AddSingleton(names);
        builder.Services.AddAntiforgery(options =>
        {
            options.HeaderName = "RequestVerificationToken";
            Harden(options.Cookie, names.Antiforgery, portal, SameSiteMode.Strict);
        });
        builder.Services.Configure<CookieTempDataProviderOptions>(options => Harden(options.Cookie, names.Notice, portal, SameSiteMode.Lax));
        builder.Services.ConfigureApplicationCookie(options =>
        {
            Harden(options.Cookie, names.Session, portal, SameSiteMode.Lax);
            options.LoginPath = "/account/login";
            options.LogoutPath = "/account/logout";
            options.ReturnUrlParameter = "returnUrl";
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
            options.SlidingExpiration = true;
            options.Events.OnRedirectToLogin = RefusalAnswers.SignInAsync;
            options.Events.OnRedirectToAccessDenied = RefusalAnswers.ForbidAsync;
        });
        return builder;
    }

    private static void Harden(CookieBuilder cookie, string name, PortalOptions portal, SameSiteMode sameSite)
    {
        cookie.Name = name;
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = portal.IsHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        cookie.IsEssential = true;
    }
}
