using JdPartnership.Web.PersonalData;

namespace JdPartnership.Web.Startup;

internal static class StoredStateCheck
{
    /// <summary>
    /// Whether schema and keys fit this program. Begins at once and goes on beside the mapping of pages, since making the model of the
    /// database is the longest step of a start; awaited before the portal listens.
    /// </summary>
    /// <exception cref="SettingsException">They do not; the message says what to do.</exception>
    public static Task RequireStoredStateAsync(this WebApplication app) => Task.Run(async () =>
    {
        await app.RequireCurrentSchemaAsync();
        app.RequireReadableKeys();
        app.RequirePersonalDataKeys();
    });

    /// <summary>Finds every action now, which the first request would otherwise wait for.</summary>
    public static void PrepareEndpoints(this IEndpointRouteBuilder app)
    {
        foreach (var source in app.DataSources)
        {
            _ = source.Endpoints;
        }
    }
}
