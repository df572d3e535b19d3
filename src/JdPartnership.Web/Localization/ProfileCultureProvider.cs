using JdPartnership.Web.Authorization;
using Microsoft.AspNetCore.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>The language kept with the account, when the browser holds no choice of its own.</summary>
internal sealed class ProfileCultureProvider : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var language = httpContext.User.FindFirst(PortalClaims.Language)?.Value;
        return Task.FromResult(language is not null && Languages.All.Contains(language) ? new ProviderCultureResult(language) : null);
    }
}
