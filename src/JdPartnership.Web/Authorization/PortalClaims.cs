namespace JdPartnership.Web.Authorization;

/// <summary>Claims issued at sign-in beside Identity's own (id, name, role).</summary>
public static class PortalClaims
{
    public const string CollegeId = "college_id";
    public const string DisplayName = "display_name";
    public const string Language = "language";

    /// <summary>GB/T 2260 code of a province a regional user is limited to; may occur several times.</summary>
    public const string Province = "province";
}
