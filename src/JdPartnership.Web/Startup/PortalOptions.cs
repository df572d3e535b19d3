namespace JdPartnership.Web.Startup;

/// <summary>How the portal is reached. Keys stand at the top level of the configuration.</summary>
public sealed class PortalOptions
{
    /// <summary>Address people type. https gives <c>__Host-</c> cookies and HSTS, http plain cookies and a banner.</summary>
    public string PublicUrl { get; init; } = "http://localhost:5080";

    /// <summary>Lets a production host run on http, for example behind a closed network; refused otherwise.</summary>
    public bool AllowHttp { get; init; }

    /// <summary>Sign-in attempts one address may make in a minute.</summary>
    public int SignInsPerMinute { get; init; } = 30;

    public bool IsHttps => PublicUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
