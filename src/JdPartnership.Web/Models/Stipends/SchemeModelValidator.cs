using FluentValidation;
using JdPartnership.Core.Stipends.Schemes;

namespace JdPartnership.Web.Models.Stipends;

internal sealed class SchemeModelValidator : AbstractValidator<SchemeModel>
{
    public SchemeModelValidator()
    {
        RuleFor(x => x.Name).NotEmpty().MaximumLength(SchemeDetails.NameLength);
        RuleFor(x => x.Audience).NotNull();
        RuleFor(x => x.Note).MaximumLength(SchemeDetails.NoteLength);
        RuleFor(x => x.Source).MaximumLength(SchemeDetails.SourceLength);
    }
}
