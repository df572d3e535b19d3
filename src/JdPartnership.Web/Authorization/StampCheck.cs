using System.Security.Claims;
using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Authorization;

/// <summary>
/// Everybody's right to be signed in is asked for again each minute, so it is asked for cheaply: the account is looked at, not tracked for
/// changes that nobody makes.
/// </summary>
internal sealed class StampCheck(
    IOptions<SecurityStampValidatorOptions> options, SignInManager<AppUser> signIns, ILoggerFactory loggers, AccountLookup accounts)
    : SecurityStampValidator<AppUser>(options, signIns, loggers)
{
    protected override async Task<AppUser?> VerifySecurityStamp(ClaimsPrincipal? principal)
    {
        var account = principal is not null && PrincipalFacts.UserIdOf(principal) is { } id ? await accounts.FindAsync(id, CancellationToken.None) : null;
        return await SignInManager.ValidateSecurityStampAsync(account, principal?.FindFirstValue(SignInManager.Options.ClaimsIdentity.SecurityStampClaimType)) ? account : null;
    }
}
