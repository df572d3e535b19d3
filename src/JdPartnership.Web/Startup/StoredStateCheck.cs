using JdPartnership.Web.Jobs;
using JdPartnership.Web.PersonalData;

namespace JdPartnership.Web.Startup;

internal static class StoredStateCheck
{
    /// <summary>
    /// Whether schema and keys fit this program: nobody is answered before that is known. Asked without EF, whose model is still being made
    /// (<see cref="Data.EarlyModel"/>).
    /// </summary>
    /// <exception cref="SettingsException">They do not; the message says what to do.</exception>
    public static async Task RequireStoredStateAsync(this WebApplication app)
    {
        await app.RequireCurrentSchemaAsync();
        await app.RequireSchedulerTablesAsync();
        app.RequireReadableKeys();
        await app.RequirePersonalDataKeysAsync();
    }
}
