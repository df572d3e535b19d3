using FluentValidation;
using JdPartnership.Web.Authorization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Accounts;

internal sealed class PasswordModelValidator : AbstractValidator<PasswordModel>
{
    public PasswordModelValidator(IStringLocalizer L)
    {
        RuleFor(x => x.Current).NotEmpty();
        RuleFor(x => x.New).NotEmpty().MinimumLength(PasswordRules.MinimumLength).MaximumLength(PasswordRules.MaximumLength);
        RuleFor(x => x.Repeated).NotEmpty().Equal(x => x.New).WithMessage(_ => L["两次输入的新密码不一致。"]);
    }
}
