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
        return builder;
    }

    /// <summary>Read once at start, where cookies and headers are set up, before the container exists.</summary>
    public static PortalOptions Portal(this IConfiguration configuration) => configuration.Get<PortalOptions>() ?? new PortalOptions();
}
