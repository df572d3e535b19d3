using AutoMapper;
using FluentValidation;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Web.Localization;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>The rules a browser can check too, and then those of Core, each with its own sentence.</summary>
internal sealed class CollegeModelValidator : AbstractValidator<CollegeModel>
{
    public CollegeModelValidator(IMapper mapper, BusinessClock clock)
    {
        RuleFor(x => x.Name).NotEmpty().MaximumLength(CollegeRules.NameLength);
        RuleFor(x => x.Type).NotNull().WithMessage(_ => ErrorTexts.Of(new DomainError("College.TypeUnknown")));
        RuleFor(x => x.City).MaximumLength(CollegeRules.CityLength);
        RuleFor(x => x.Regulator).MaximumLength(CollegeRules.RegulatorLength);
        RuleFor(x => x.Remark).MaximumLength(CollegeRules.RemarkLength);
        RuleFor(x => x.Source).MaximumLength(CollegeRules.SourceLength);
        RuleFor(x => x).Custom((model, context) =>
        {
            foreach (var error in CollegeRules.Check(mapper.Map<CollegeDetails>(model).Tidied(), clock.Today))
            {
                context.AddFailure(error.Field, ErrorTexts.Of(error));
            }
        });
    }
}
