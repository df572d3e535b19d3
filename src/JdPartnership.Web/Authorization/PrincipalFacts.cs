using System.Globalization;
using System.Security.Claims;
using JdPartnership.Core.Accounts;

namespace JdPartnership.Web.Authorization;

/// <summary>Reads role, id and scope out of a signed-in principal. What is missing or odd gives nothing.</summary>
internal static class PrincipalFacts
{
    public static int? UserIdOf(ClaimsPrincipal principal) =>
        Number(principal.FindFirst(ClaimTypes.NameIdentifier)?.Value);

    /// <returns>The one role; <c>null</c> when there is none, several, or one this portal does not know.</returns>
    public static Role? RoleOf(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true)
        {
            return null;
        }

        var names = principal.FindAll(ClaimTypes.Role).Select(c => c.Value).Distinct(StringComparer.Ordinal).ToList();
        return names is [var name] && Enum.GetNames<Role>().Contains(name, StringComparer.Ordinal) ? Enum.Parse<Role>(name) : null;
    }

    public static CollegeScope ScopeOf(ClaimsPrincipal principal) => RoleOf(principal) switch
    {
        Role.Liaison => Number(principal.FindFirst(PortalClaims.CollegeId)?.Value) is { } college
            ? CollegeScope.OneCollege(college)
            : CollegeScope.Nothing,
        Role.Administrator or Role.Coordinator or Role.Auditor => principal.FindAll(PortalClaims.Province).Select(c => c.Value).ToList() switch
        {
            [] => CollegeScope.All,
            var provinces => CollegeScope.InProvinces(provinces),
        },
        _ => CollegeScope.Nothing,
    };

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
