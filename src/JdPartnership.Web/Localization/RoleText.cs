using System.Security.Claims;
using JdPartnership.Core.Accounts;
using JdPartnership.Web.Authorization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

public static class RoleText
{
    public static string Of(ClaimsPrincipal user, IStringLocalizer L) => PrincipalFacts.RoleOf(user) is { } role ? Of(role, L) : "";

    public static string Of(Role role, IStringLocalizer L) => role switch
    {
        Role.Administrator => L["管理员"],
        Role.Coordinator => L["校企合作专员"],
        Role.Auditor => L["审计员"],
        Role.Liaison => L["院校联络员"],
    };
}
