using System.Globalization;
using System.Security.Claims;

namespace JdPartnership.Web.Authorization;

/// <summary>How the signed-in person is called on the page.</summary>
public static class ViewerFacts
{
    public static string Name(ClaimsPrincipal user) =>
        user.FindFirst(PortalClaims.DisplayName)?.Value is { Length: > 0 } name ? name : user.Identity?.Name ?? "";

    public static string Initial(ClaimsPrincipal user) =>
        Name(user) is { Length: > 0 } name ? StringInfo.GetNextTextElement(name).ToUpperInvariant() : "?";
}
