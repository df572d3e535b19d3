using JdPartnership.Core.Accounts;
using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace JdPartnership.Web.Authorization;

/// <summary>Creates an account with its one role.</summary>
internal sealed class AccountCreation(UserManager<AppUser> users, RoleManager<IdentityRole<int>> roles)
{
    public async Task<IdentityResult> CreateAsync(AppUser user, string password, Role role)
    {
        if (!await roles.RoleExistsAsync(role.ToString()))
        {
            await roles.CreateAsync(new IdentityRole<int>(role.ToString()));
        }

        var created = await users.CreateAsync(user, password);
        return created.Succeeded ? await users.AddToRoleAsync(user, role.ToString()) : created;
    }
}
