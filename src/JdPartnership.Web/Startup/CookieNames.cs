namespace JdPartnership.Web.Startup;

/// <summary>On https the names carry the prefix that browsers accept only from this host, securely and for the whole site.</summary>
internal sealed record CookieNames(string Session, string Antiforgery, string Notice, string Language)
{
    public const string Theme = "portal.theme";
    public const string Sidebar = "portal.sidebar";

    public static CookieNames For(PortalOptions options)
    {
        var prefix = options.IsHttps ? "__Host-" : "";
        return new CookieNames($"{prefix}portal.session", $"{prefix}portal.antiforgery", $"{prefix}portal.notice", $"{prefix}portal.language");
    }
}
