using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Startup;

internal static class HostSetup
{
    private const string SecretsFolder = "/run/secrets";

    /// <summary>Secrets as files (one a key, <c>__</c> for levels) win over every other setting.</summary>
    public static WebApplicationBuilder AddSecretFiles(this WebApplicationBuilder builder)
    {
        builder.Configuration.AddKeyPerFile(SecretsFolder, optional: true);
        return builder;
    }

    /// <summary>A service that cannot be made, or lives longer than what it holds, stops the start in every environment.</summary>
    public static WebApplicationBuilder AddStrictContainer(this WebApplicationBuilder builder)
    {
        builder.Host.UseDefaultServiceProvider(options =>
        {
            options.ValidateOnBuild = true;
            options.ValidateScopes = true;
        });
        // The slim host comes without certificates from settings (Kestrel:Certificates); an operator may end TLS in the portal itself.
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // Run from the build output, compressed and fingerprinted files lie under obj; published, they lie in wwwroot and this does nothing.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddOptions<HostOptions>().Configure<IOptions<ShutdownOptions>>((host, shutdown) =>
            host.ShutdownTimeout = TimeSpan.FromSeconds(shutdown.Value.DrainSeconds + shutdown.Value.TimeoutSeconds));
        return builder;
    }

    public static void MapAssets(this WebApplication app) =>
        app.MapStaticAssets().AllowAnonymous().WithMetadata(StaticAssetMarker.Instance);
}
