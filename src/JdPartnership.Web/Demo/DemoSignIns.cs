using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Demo;

/// <summary>The demo's sign-ins have a public password: the portal says so while they exist, and they go in one step.</summary>
public sealed class DemoSignIns(UserManager<AppUser> users)
{
    /// <summary>Names of those that still exist.</summary>
    public async Task<IReadOnlyList<string>> ListAsync(CancellationToken cancellationToken) =>
        await users.Users.Where(u => u.IsDemo).OrderBy(u => u.Id).Select(u => u.UserName!).ToListAsync(cancellationToken);

    /// <exception cref="DomainException">Nobody else could administer the portal afterwards.</exception>
    public async Task RemoveAsync(CancellationToken cancellationToken)
    {
        var administrators = await users.GetUsersInRoleAsync(nameof(Role.Administrator));
        if (administrators.All(u => u.IsDemo))
        {
            throw new DomainException("Demo.NoOtherAdministrator");
        }

        foreach (var user in await users.Users.Where(u => u.IsDemo).ToListAsync(cancellationToken))
        {
            await users.DeleteAsync(user);
        }
    }
}
