using FluentValidation;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Reports;

public sealed class ExportAllModelValidator : AbstractValidator<ExportAllModel>
{
    public ExportAllModelValidator(IStringLocalizer L)
    {
        RuleFor(m => m.Formats).NotEmpty().WithMessage(_ => L["请至少选择一种格式。"]);
        RuleFor(m => m.Submission).NotEmpty().WithMessage(_ => L["页面已过期，请刷新后再试。"]);
    }
}
