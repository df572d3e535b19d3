using System.Globalization;
using System.Security.Claims;
using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Authorization;

/// <summary>What the cookie carries of an account. Rebuilt whenever the security stamp is checked, so a changed right follows.</summary>
internal sealed class PortalClaimsFactory(UserManager<AppUser> users, IOptions<IdentityOptions> options) : UserClaimsPrincipalFactory<AppUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(AppUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        // The names alone: what a role may do stands in the permission table, not in claims of roles.
        identity.AddClaims((await UserManager.GetRolesAsync(user)).Select(role => new Claim(Options.ClaimsIdentity.RoleClaimType, role)));
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
