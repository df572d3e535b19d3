using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Startup;

/// <summary>
/// Refuses changes sent by other sites, beside the antiforgery token: browsers say where a request comes from
/// (Sec-Fetch-Site, or Origin in older ones), and no page can forge that.
/// </summary>
internal static class CrossSiteGuard
{
    public static void UseCrossSiteGuard(this WebApplication app)
    {
        var portal = new Uri(app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.PublicUrl);
        app.Use((context, next) =>
        {
            if (IsSafe(context.Request.Method) || ComesFromHere(context.Request, portal))
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        });
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool ComesFromHere(HttpRequest request, Uri portal)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin" or "none";
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var sender)
                && (sender.Authority == portal.Authority || sender.Authority == request.Host.Value));
    }
}
