using JdPartnership.Web.PersonalData;

namespace JdPartnership.Web.Startup;

internal static class StoredStateCheck
{
    /// <summary>
    /// Whether schema and keys fit this program. Begins at once and goes on beside the mapping of pages, and its steps beside each other
    /// where they can; awaited before the portal listens.
    /// </summary>
    /// <exception cref="SettingsException">They do not; the message says what to do.</exception>
    public static Task RequireStoredStateAsync(this WebApplication app) => Task.Run(async () =>
    {
        await app.RequireCurrentSchemaAsync();
        var pages = app.PrepareQueriesAsync();
        app.RequireReadableKeys();
        await app.RequirePersonalDataKeysAsync();
        await pages;
    });
}
