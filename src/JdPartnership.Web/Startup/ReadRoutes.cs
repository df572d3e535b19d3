using JdPartnership.Core.Accounts;

namespace JdPartnership.Web.Startup;

internal static class ReadRoutes
{
    /// <summary>Sends requests of marked endpoints to the read replica. Stands between routing, which knows the endpoint, and sign-in, which asks the database first.</summary>
    public static void UseReadRoutes(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<MayLagAttribute>() is not null)
        {
            context.RequestServices.GetRequiredService<ReadRoute>().MayLag = true;
        }

        return next(context);
    });
}
