using System.Security.Claims;
using JdPartnership.Core.Accounts;

namespace JdPartnership.Web.Authorization;

/// <summary>
/// The person of the request. Reads the principal each time, since a scope may be opened before the cookie has been read:
/// until then it is a stranger who sees nothing.
/// </summary>
internal sealed class HttpCurrentUser(IHttpContextAccessor http) : ICurrentUser
{
    private static readonly ClaimsPrincipal Stranger = new();

    public int? UserId => PrincipalFacts.UserIdOf(Principal);

    public string UserName => Principal.Identity?.Name ?? "";

    public CollegeScope Scope => PrincipalFacts.ScopeOf(Principal);

    private ClaimsPrincipal Principal => http.HttpContext?.User ?? Stranger;

    public bool May(Permission permission) =>
        PrincipalFacts.RoleOf(Principal) is { } role && PermissionTable.Allows(role, permission);
}
