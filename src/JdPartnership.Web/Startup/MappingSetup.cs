namespace JdPartnership.Web.Startup;

internal static class MappingSetup
{
    /// <summary>Where AutoMapper complains of a missing licence key, on every start and at warning level.</summary>
    public const string LicenceCategory = "LuckyPennySoftware.AutoMapper.License";

    /// <summary>AutoMapper maps view models to command records; its profiles stand beside the view models.</summary>
    public static WebApplicationBuilder AddMapping(this WebApplicationBuilder builder)
    {
        var key = builder.Configuration["AutoMapper:LicenseKey"];
        builder.Services.AddAutoMapper(
            options =>
            {
                if (!string.IsNullOrWhiteSpace(key))
                {
                    options.LicenseKey = key;
                }
            },
            typeof(MappingSetup).Assembly);
        return builder;
    }

    public static void LogMappingLicence(this WebApplication app)
    {
        if (string.IsNullOrWhiteSpace(app.Configuration["AutoMapper:LicenseKey"]))
        {
            app.Logger.LogInformation("AutoMapper runs without a licence key (AutoMapper:LicenseKey); see README for who needs one");
        }
    }
}
