using JdPartnership.Core.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace JdPartnership.Web.Authorization;

/// <summary>Lets in only who has the permission. Without it the fallback policy still refuses strangers.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequiresAttribute(Permission permission) : AuthorizeAttribute, IAuthorizationRequirementData
{
    public Permission Permission => permission;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [new PermissionRequirement(permission)];
}
