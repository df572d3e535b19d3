using JdPartnership.Core.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace JdPartnership.Web.Authorization;

/// <summary>Succeeds only on a positive match of role and permission; everything else stays refused.</summary>
internal sealed class PermissionHandler(ILogger<PermissionHandler> logger) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        var role = PrincipalFacts.RoleOf(context.User);
        if (role is not null && PermissionTable.Allows(role.Value, requirement.Permission))
        {
            context.Succeed(requirement);
        }
        else if (context.User.Identity?.IsAuthenticated == true)
        {
            logger.LogWarning("User {UserId} was refused {Permission}", PrincipalFacts.UserIdOf(context.User), requirement.Permission);
        }

        return Task.CompletedTask;
    }
}
