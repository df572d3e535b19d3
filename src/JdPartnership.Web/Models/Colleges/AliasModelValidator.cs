using FluentValidation;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Web.Localization;

namespace JdPartnership.Web.Models.Colleges;

internal sealed class AliasModelValidator : AbstractValidator<AliasModel>
{
    public AliasModelValidator()
    {
        RuleFor(x => x.Name).NotEmpty().MaximumLength(CollegeRules.NameLength);
        RuleFor(x => x.Source).MaximumLength(CollegeRules.SourceLength);
        RuleFor(x => x).Custom((model, context) =>
        {
            foreach (var error in CollegeAliasRules.Check(NameText.Tidy(model.Name), NameText.Tidy(model.Source), model.ValidFrom, model.ValidTo))
            {
                context.AddFailure(error.Field, ErrorTexts.Of(error));
            }
        });
    }
}
