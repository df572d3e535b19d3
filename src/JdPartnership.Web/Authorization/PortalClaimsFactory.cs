using System.Globalization;
using System.Security.Claims;
using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Authorization;

/// <summary>What the cookie carries of an account. Rebuilt whenever the security stamp is checked, so a changed right follows.</summary>
internal sealed class PortalClaimsFactory(
    UserManager<AppUser> users,
    RoleManager<IdentityRole<int>> roles,
    IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<AppUser, IdentityRole<int>>(users, roles, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(PortalClaims.DisplayName, user.DisplayName));
        if (user.CollegeId is { } college)
        {
            identity.AddClaim(new Claim(PortalClaims.CollegeId, college.ToString(CultureInfo.InvariantCulture)));
        }

        if (user.Language is { Length: > 0 } language)
        {
            identity.AddClaim(new Claim(PortalClaims.Language, language));
        }

        return identity;
    }
}
