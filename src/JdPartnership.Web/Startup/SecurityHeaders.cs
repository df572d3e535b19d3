namespace JdPartnership.Web.Startup;

internal static class SecurityHeaders
{
    private const int OneYear = 365 * 24 * 60 * 60;

    public static void UsePortalSecurityHeaders(this WebApplication app)
    {
        var portal = app.Configuration.Portal();
        var headers = new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
            .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self();
                csp.AddImgSrc().Self().Data();
                csp.AddFontSrc().Self();
                csp.AddConnectSrc().Self();
                csp.AddFormAction().Self();
                csp.AddBaseUri().None();
                csp.AddFrameAncestors().None();
                csp.AddObjectSrc().None();
            })
            .AddPermissionsPolicyWithDefaultSecureDirectives()
            .RemoveServerHeader();
        if (portal.IsHttps)
        {
            headers.AddStrictTransportSecurityMaxAgeIncludeSubDomains(OneYear);
        }

        app.UseSecurityHeaders(headers);
    }

    /// <summary>What a signed-in person saw must not come out of a cache or the back button after signing out.</summary>
    public static void UseNoStore(this WebApplication app) =>
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetMarker>() is null)
                {
                    context.Response.Headers.CacheControl = "no-store";
                    context.Response.Headers.Vary = "HX-Request, Cookie";
                }

                return Task.CompletedTask;
            });
            return next(context);
        });
}
