namespace JdPartnership.Web.Startup;

/// <summary>Section <c>Proxy</c>: whose X-Forwarded headers are believed. Empty: nobody's.</summary>
public sealed class ProxyOptions
{
    public const string Section = "Proxy";

    /// <summary>Addresses of proxies in front of the portal.</summary>
    public IReadOnlyList<string> KnownProxies { get; init; } = [];

    /// <summary>Networks of proxies, as 10.0.0.0/8.</summary>
    public IReadOnlyList<string> KnownNetworks { get; init; } = [];
}
