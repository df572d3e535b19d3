using JdPartnership.Data.Backups;
using JdPartnership.Data.Files;
using JdPartnership.Web.PersonalData;

namespace JdPartnership.Web.Startup;

internal static class BackupSetup
{
    /// <summary>What <c>backup</c> and <c>restore</c> take along beside the database.</summary>
    public static WebApplicationBuilder AddBackup(this WebApplicationBuilder builder)
    {
        builder.Services.AddBackups(provider => new BackupPlaces(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(provider.GetRequiredService<FileStoreFolder>().Path)),
            Path.GetFullPath(provider.GetRequiredService<KeyFile>().Path)));
        return builder;
    }
}
