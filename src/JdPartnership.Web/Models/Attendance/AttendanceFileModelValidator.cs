using FluentValidation;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Attendance;

internal sealed class AttendanceFileModelValidator : AbstractValidator<AttendanceFileModel>
{
    public AttendanceFileModelValidator(IStringLocalizer L) => RuleFor(m => m.File).NotNull().WithMessage(_ => L["请选择一个 Excel（.xlsx）或 CSV 文件。"]);
}
