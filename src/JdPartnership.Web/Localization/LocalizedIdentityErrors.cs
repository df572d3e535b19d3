using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Identity's refusals a person of this portal can meet, in the language of the page.</summary>
public sealed class LocalizedIdentityErrors(IStringLocalizer L) : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), L["操作未能完成，请重试。"]);

    public override IdentityError ConcurrencyFailure() => Error(nameof(ConcurrencyFailure), L["账号刚刚被他人修改，请刷新页面后重试。"]);

    public override IdentityError PasswordMismatch() => Error(nameof(PasswordMismatch), L["当前密码不正确。"]);

    public override IdentityError PasswordTooShort(int length) => Error(nameof(PasswordTooShort), L["密码至少 {0} 个字符。", length]);

    public override IdentityError DuplicateUserName(string userName) => Error(nameof(DuplicateUserName), L["用户名“{0}”已被使用。", userName]);

    public override IdentityError InvalidUserName(string? userName) => Error(nameof(InvalidUserName), L["用户名只能包含字母、数字和 . - _ 。"]);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
