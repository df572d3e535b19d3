using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace JdPartnership.Web.Startup;

/// <summary>A page redirects to the sign-in; a program or a page fragment gets a status it can act on.</summary>
internal static class RefusalAnswers
{
    public static Task SignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (WantsData(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (context.Request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Redirect"] = "/account/login";
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }

    public static Task ForbidAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Whether the answer is for a program: the API, or a caller that asks for JSON and not for a page.</summary>
    public static bool WantsData(HttpRequest request) => WantsData(request, request.Path);

    public static bool WantsData(HttpRequest request, PathString path)
    {
        var accept = request.Headers.Accept.ToString();
        return path.StartsWithSegments("/api")
            || path.StartsWithSegments("/openapi")
            || (accept.Contains("json", StringComparison.OrdinalIgnoreCase) && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase));
    }
}
