using System.Net;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Startup;

internal static class OptionsSetup
{
    /// <summary>Typed settings; a bad one stops the start with a sentence that names it.</summary>
    public static WebApplicationBuilder AddPortalOptions(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<PortalOptions>, PortalOptionsValidator>();
        builder.Services.AddOptions<PortalOptions>().Bind(builder.Configuration).ValidateOnStart();
        builder.Services.AddOptions<EnterpriseOptions>()
            .BindConfiguration(EnterpriseOptions.Section)
            .Validate(
                o => TimeZoneInfo.TryFindSystemTimeZoneById(o.TimeZone, out _),
                "Enterprise:TimeZone 不是已知的时区名。 / Enterprise:TimeZone is not a known time zone, for example Asia/Shanghai.")
            .ValidateOnStart();
        builder.Services.AddOptions<ProxyOptions>()
            .BindConfiguration(ProxyOptions.Section)
            .Validate(
                o => o.KnownProxies.All(a => IPAddress.TryParse(a, out _)) && o.KnownNetworks.All(n => IPNetwork.TryParse(n, out _)),
                "Proxy:KnownProxies 应为 IP 地址，Proxy:KnownNetworks 应为网段。 / Proxy lists take IP addresses and networks such as 10.0.0.0/8.")
            .ValidateOnStart();
        builder.Services.AddOptions<HealthOptions>()
            .BindConfiguration(HealthOptions.Section)
            .Validate(
                o => o.OperatorNetworks.All(n => IPNetwork.TryParse(n, out _)),
                "Health:OperatorNetworks 应为网段。 / Health:OperatorNetworks takes networks such as 10.1.0.0/16.")
            .ValidateOnStart();
        builder.Services.AddOptions<JobOptions>()
            .BindConfiguration(JobOptions.Section)
            .Validate(o => o.LongestMinutes is > 0 and <= 24 * 60, "Jobs:LongestMinutes 应为 1 至 1440。 / Jobs:LongestMinutes takes 1 to 1440.")
            .ValidateOnStart();
        builder.Services.AddOptions<StorageOptions>()
            .BindConfiguration(StorageOptions.Section)
            .Validate(o => o.MinimumFreeMegabytes >= 0, "Storage:MinimumFreeMegabytes 不能为负数。 / Storage:MinimumFreeMegabytes must not be negative.")
            .ValidateOnStart();
        builder.Services.AddOptions<ShutdownOptions>()
            .BindConfiguration(ShutdownOptions.Section)
            .Validate(
                o => o is { DrainSeconds: >= 0 and <= 300, TimeoutSeconds: >= 1 and <= 600 },
                "Shutdown:DrainSeconds 应为 0 至 300，TimeoutSeconds 应为 1 至 600。 / Shutdown:DrainSeconds takes 0 to 300, TimeoutSeconds 1 to 600.")
            .ValidateOnStart();
        builder.Services.AddOptions<RetentionOptions>()
            .BindConfiguration(RetentionOptions.Section)
            .Validate(
                o => o.IsSensible,
                "Retention:Months 应为 1 至 240，UnusedUploadDays 应为 1 至 365。 / Retention:Months takes 1 to 240, UnusedUploadDays 1 to 365.")
            .ValidateOnStart();
        return builder;
    }

    /// <summary>The host would do so too, but only after the database was asked.</summary>
    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    public static void RequireValidSettings(this WebApplication app) => app.Services.GetRequiredService<IStartupValidator>().Validate();

    /// <summary>Read once at start, where cookies and headers are set up, before the container exists.</summary>
    public static PortalOptions Portal(this IConfiguration configuration) => configuration.Get<PortalOptions>() ?? new PortalOptions();
}
