using JdPartnership.Core.Accounts;
using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.Identity;

namespace JdPartnership.Web.Authorization;

/// <summary>Creates an account with its one role.</summary>
internal sealed class AccountCreation(UserManager<AppUser> users, RoleManager<IdentityRole<int>> roles)
{
    public async Task<IdentityResult> CreateAsync(AppUser user, string password, Role role)
    {
        var created = await users.CreateAsync(user, password);
        return created.Succeeded ? await AddRoleAsync(user, role) : created;
    }

    /// <summary>For an account whose making ended before it had one.</summary>
    public async Task<IdentityResult> AddRoleAsync(AppUser user, Role role)
    {
        if (!await roles.RoleExistsAsync(role.ToString()))
        {
            await roles.CreateAsync(new IdentityRole<int>(role.ToString()));
        }

        return await users.AddToRoleAsync(user, role.ToString());
    }
}
