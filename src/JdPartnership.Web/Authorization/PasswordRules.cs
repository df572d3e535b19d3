using JdPartnership.Data.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Authorization;

/// <summary>
/// No rules of composition (they make passwords worse); instead what attackers try first is refused: the own name, words of this
/// place and well-known passwords, also with digits or signs around them, and runs of few characters.
/// </summary>
internal sealed class PasswordRules(IStringLocalizer L) : IPasswordValidator<AppUser>
{
    public const int MinimumLength = 10;
    public const int MaximumLength = 128;
    private const int FewestDistinct = 5;

    private static readonly HashSet<string> Refused = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "jd", "jdpartnership", "partnership", "partner", "jingdong", "joybuy", "portal", "college", "enterprise",
        "administrator", "admin", "coordinator", "auditor", "liaison", "password", "passw0rd", "p@ssw0rd", "passwordpassword",
        "qwerty", "qwertyuiop", "qwertyuiopasdfghjkl", "asdfghjkl", "zxcvbnm", "1q2w3e4r5t", "1qaz2wsx3edc", "qazwsxedc", "q1w2e3r4t5",
        "abc", "abcd", "abcdefgh", "abcdefghij", "iloveyou", "woaini", "woaiwojia", "welcome", "letmein", "changeme", "default",
        "test", "demo", "guest", "root", "superuser", "superman", "football", "baseball", "sunshine", "princess", "dragon", "monkey",
        "master", "login", "secret", "xiaoqi", "xiaoqihezuo", "shixi", "nianbao", "zhiyejiaoyu", "京东", "校企合作", "密码",
    };

    public Task<IdentityResult> ValidateAsync(UserManager<AppUser> manager, AppUser user, string? password) =>
        Task.FromResult(Check(user, password ?? ""));

    private IdentityResult Check(AppUser user, string password)
    {
        if (password.Length > MaximumLength)
        {
            return Refuse("PasswordTooLong", L["密码不能超过 {0} 个字符。", MaximumLength]);
        }

        var core = password.Trim().Trim([.. "0123456789!@#$%^&*()-_=+.,;:?/\\|~` "]);
        if (Refused.Contains(core) || IsSequence(password) || password.Distinct().Count() < FewestDistinct)
        {
            return Refuse("PasswordTooCommon", L["这个密码太容易被猜到，请换一个，例如几个不相干的词连在一起。"]);
        }

        return user.UserName is { Length: >= 3 } name && core.Contains(name, StringComparison.OrdinalIgnoreCase)
            ? Refuse("PasswordHasUserName", L["密码中不能包含用户名。"])
            : IdentityResult.Success;
    }

    private static bool IsSequence(string password) =>
        password.Zip(password.Skip(1), (a, b) => b - a).All(step => step is 1 or 0 or -1 or -9 or 9);

    private static IdentityResult Refuse(string code, string description) =>
        IdentityResult.Failed(new IdentityError { Code = code, Description = description });
}
