namespace JdPartnership.Web.Startup;

/// <summary>Section <c>Enterprise</c> of the configuration.</summary>
public sealed class EnterpriseOptions
{
    public const string Section = "Enterprise";

    /// <summary>IANA name of the zone business dates are taken in.</summary>
    public string TimeZone { get; init; } = "Asia/Shanghai";
}
