namespace JdPartnership.Web.Health;

internal static class DrainSetup
{
    /// <summary>While the portal drains, every answer asks for its connection to be closed: the next request goes to another node.</summary>
    public static void UseDraining(this WebApplication app) => app.Use((context, next) =>
    {
        // Asked at the last moment: a request may begin before the stop and say after it that the portal is not ready.
        context.Response.OnStarting(() =>
        {
            if (app.Lifetime.ApplicationStopping.IsCancellationRequested)
            {
                context.Response.Headers.Connection = "close";
            }

            return Task.CompletedTask;
        });
        return next(context);
    });
}
