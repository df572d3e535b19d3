using JdPartnership.Core.Accounts;
using JdPartnership.Core.Figures;
using JdPartnership.Data.Accounts;
using JdPartnership.Web.Authorization;

namespace JdPartnership.Web.Demo;

/// <summary>The sign-ins that come with the demo, and only with it. Their password is public.</summary>
internal sealed class DemoAccounts(AccountCreation accounts, IFactQueries colleges)
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

    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        foreach (var account in Accounts)
        {
            var college = account.College is { } name
                ? await colleges.FindCollegeAsync(name, cancellationToken) ?? throw new InvalidOperationException($"The demo has no college {name}.")
                : (int?)null;
            var user = new AppUser { UserName = account.UserName, DisplayName = account.DisplayName, CollegeId = college, IsDemo = true };
            var created = await accounts.CreateAsync(user, Password, account.Role);
            if (!created.Succeeded)
            {
                throw new InvalidOperationException($"{account.UserName}: {string.Join(", ", created.Errors.Select(e => e.Code))}");
            }
        }
    }
}
