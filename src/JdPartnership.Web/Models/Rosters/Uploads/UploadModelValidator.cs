using FluentValidation;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Rosters.Uploads;

public sealed class UploadModelValidator : AbstractValidator<UploadModel>
{
    public UploadModelValidator(IStringLocalizer L)
    {
        RuleFor(m => m.File).NotNull().WithMessage(_ => L["请选择一个 Excel（.xlsx）或 CSV 文件。"]);
        RuleFor(m => m.SubmissionId).NotNull().WithMessage(_ => L["页面已过期，请重新打开后再上传。"]);
    }
}
