using JdPartnership.Core.Accounts;
using JdPartnership.Core.Figures;
using JdPartnership.Data.Accounts;
using JdPartnership.Web.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Demo;

/// <summary>The sign-ins that come with the demo, and only with it. Their password is public.</summary>
internal sealed class DemoAccounts(AccountCreation accounts, UserManager<AppUser> users, IFactQueries colleges)
{
    public const string Password = "demo-only-2019";

    private static readonly (string UserName, string DisplayName, Role Role, string? College)[] Accounts =
    [
        ("admin", "平台管理员", Role.Administrator, null),
        ("coordinator", "校企合作专员", Role.Coordinator, null),
        ("auditor", "审计员", Role.Auditor, null),
        ("liaison.jscj", "江苏财经联络员", Role.Liaison, "江苏财经职业技术学院"),
        ("liaison.whzy", "芜湖职院联络员", Role.Liaison, "芜湖职业技术学院"),
    ];

    public static IEnumerable<string> UserNames => Accounts.Select(a => a.UserName);

    /// <summary>
    /// Whether all are there with their roles, or the portal has an account of its own: it may have removed these, and a public password
    /// does not come back by itself.
    /// </summary>
    public async Task<bool> AreCreatedAsync(CancellationToken cancellationToken)
    {
        if (await users.Users.AnyAsync(u => !u.IsDemo, cancellationToken))
        {
            return true;
        }

        foreach (var name in UserNames)
        {
            if (await users.FindByNameAsync(name) is not { } user || (await users.GetRolesAsync(user)).Count == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Those that are missing; one left without its role gets it.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        foreach (var account in Accounts)
        {
            if (await users.FindByNameAsync(account.UserName) is { IsDemo: true } left)
            {
                if ((await users.GetRolesAsync(left)).Count == 0)
                {
                    Verify(account.UserName, await accounts.AddRoleAsync(left, account.Role));
                }

                continue;
            }

            var college = account.College is { } name
                ? await colleges.FindCollegeAsync(name, cancellationToken) ?? throw new InvalidOperationException($"The demo has no college {name}.")
                : (int?)null;
            var user = new AppUser { UserName = account.UserName, DisplayName = account.DisplayName, CollegeId = college, IsDemo = true };
            Verify(account.UserName, await accounts.CreateAsync(user, Password, account.Role));
        }
    }

    private static void Verify(string userName, IdentityResult done)
    {
        if (!done.Succeeded)
        {
            throw new InvalidOperationException($"{userName}: {string.Join(", ", done.Errors.Select(e => e.Code))}");
        }
    }
}
