using JdPartnership.Core.PersonalData;
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

    /// <summary>A portal without its keys does not start. Outside production they are made when there are none yet.</summary>
    /// <exception cref="SettingsException">The key file is missing or cannot be used.</exception>
    public static void RequirePersonalDataKeys(this WebApplication app)
    {
        if (app.Services.CreateMissingKeys() is { } path)
        {
            app.Logger.LogWarning("New keys to personal data were made: {KeyFile}. Keep a copy away from the database", path);
        }

        app.Services.GetRequiredService<PersonalDataKeys>();
    }

    /// <returns>The file that was made; <c>null</c> when there is one, or in production, where keys are made on purpose only.</returns>
    public static string? CreateMissingKeys(this IServiceProvider services)
    {
        var file = services.GetRequiredService<KeyFile>();
        if (file.Exists || services.GetRequiredService<IHostEnvironment>().IsProduction())
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
}
