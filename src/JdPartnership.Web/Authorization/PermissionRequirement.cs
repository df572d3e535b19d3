using JdPartnership.Core.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace JdPartnership.Web.Authorization;

public sealed record PermissionRequirement(Permission Permission) : IAuthorizationRequirement;
