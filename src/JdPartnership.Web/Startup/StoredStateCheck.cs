using JdPartnership.Web.Jobs;
using JdPartnership.Web.PersonalData;

namespace JdPartnership.Web.Startup;

internal static class StoredStateCheck
{
    /// <summary>
    /// Whether schema and keys fit this program. Begins at once and goes on beside the mapping of pages, and its steps beside each other
    /// where they can; nobody is answered before it is known (<see cref="EarlyListening"/>).
    /// </summary>
    /// <exception cref="SettingsException">They do not; the message says what to do.</exception>
    public static Task RequireStoredStateAsync(this WebApplication app) => Task.Run(async () =>
    {
        await app.RequireCurrentSchemaAsync();
        var pages = app.PrepareQueriesAsync();
        var tables = app.RequireSchedulerTablesAsync();
        app.RequireReadableKeys();
        await app.RequirePersonalDataKeysAsync();
        await Task.WhenAll(tables, pages);
    });
}
