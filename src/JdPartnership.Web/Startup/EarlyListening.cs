using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace JdPartnership.Web.Startup;

/// <summary>
/// The portal listens while the stored state is still being checked: connections, the first steps of a request and the routes are ready by
/// then. Nobody is answered before the check is over, and nobody at all when it fails.
/// </summary>
internal static class EarlyListening
{
    /// <summary>
    /// The framework would read the key ring before the portal listens, and pass over what fails. <see cref="KeyRingSetup.RequireReadableKeys"/>
    /// reads it, and refuses. Comes after everything that adds services of its own.
    /// </summary>
    public static WebApplicationBuilder AddEarlyListening(this WebApplicationBuilder builder)
    {
        foreach (var reader in builder.Services.Where(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType?.Assembly == typeof(IKeyManager).Assembly).ToList())
        {
            builder.Services.Remove(reader);
        }

        return builder;
    }

    /// <summary>Stands before sign-in, which asks the database first.</summary>
    public static void HoldRequestsUntil(this WebApplication app, Task storedState) => app.Use(async (context, next) =>
    {
        try
        {
            await storedState.WaitAsync(context.RequestAborted);
        }
        catch (Exception)
        {
            // The start says why, and ends.
            context.Abort();
            return;
        }

        await next(context);
    });
}
