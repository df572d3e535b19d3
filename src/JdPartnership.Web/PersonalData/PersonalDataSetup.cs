using JdPartnership.Core.Accounts;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.PersonalData.Rekeying;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.PersonalData;

internal static class PersonalDataSetup
{
    private const string Setting = "PersonalData:KeyFile";

    /// <summary>The keys are read when something first needs them, so that a command which touches no personal data runs without.</summary>
    public static WebApplicationBuilder AddPersonalDataKeys(this WebApplicationBuilder builder)
    {
        var database = DatabaseOptions.From(builder.Configuration, builder.Environment.ContentRootPath);
        var dataFolder = database.File is { } file ? Path.GetDirectoryName(file)! : Path.Combine(builder.Environment.ContentRootPath, "data");
        builder.Services
            .AddSingleton(new KeyFile(builder.Configuration[Setting] is { Length: > 0 } path ? Path.GetFullPath(path) : KeyFile.DefaultIn(dataFolder)))
            .AddSingleton(provider => provider.GetRequiredService<KeyFile>().Load())
            .AddPersonalData();
        return builder;
    }

    /// <summary>A portal without its keys does not start. Outside production they are made when there are none yet and nothing was sealed with lost ones.</summary>
    /// <exception cref="SettingsException">The key file is missing or cannot be used.</exception>
    public static async Task RequirePersonalDataKeysAsync(this WebApplication app)
    {
        if (await app.Services.CreateMissingKeysAsync() is { } path)
        {
            app.Logger.LogWarning("New keys to personal data were made: {KeyFile}. Keep a copy away from the database", path);
        }

        app.Services.GetRequiredService<PersonalDataKeys>();
    }

    /// <returns>
    /// The file that was made; <c>null</c> when there is one, in production, where keys are made on purpose only, or when something in the
    /// database needs the keys that are gone: new ones would hide that they have to be restored.
    /// </returns>
    public static async Task<string?> CreateMissingKeysAsync(this IServiceProvider services)
    {
        var file = services.GetRequiredService<KeyFile>();
        if (file.Exists || services.GetRequiredService<IHostEnvironment>().IsProduction() || await services.HoldsSealedDataAsync())
        {
            return null;
        }

        try
        {
            file.Create(PersonalDataKeys.Create(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime));
            return file.Path;
        }
        catch (IOException) when (file.Exists)
        {
            // Another process was first.
            return null;
        }
    }

    private static Task<bool> HoldsSealedDataAsync(this IServiceProvider services) => services.GetRequiredService<EnterpriseScope>().RunAsync("start", async provider =>
    {
        var store = provider.GetRequiredService<IRekeyStore>();
        return (await store.ListEntriesAsync(afterId: 0, take: 1, CancellationToken.None)).Count > 0
            || (await store.ListFilesAsync(afterId: 0, take: 1, CancellationToken.None)).Count > 0;
    });
}
