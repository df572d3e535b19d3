using AutoMapper;
using FluentValidation;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Web.Localization;

namespace JdPartnership.Web.Models.Batches;

/// <summary>The rules of Core, each with its own sentence, and that lines are whole.</summary>
internal sealed class BatchModelValidator : AbstractValidator<BatchModel>
{
    public BatchModelValidator(IMapper mapper)
    {
        RuleFor(x => x.CollegeId).NotNull().When(x => x.Version is null);
        RuleForEach(x => x.Places).Must(p => p.IsEmpty || (p.PostId is not null && p.ServiceCentreId is not null))
            .WithMessage(_ => ErrorTexts.Of(new DomainError("Batch.PlaceIncomplete")));
        RuleFor(x => x).Custom((model, context) =>
        {
            foreach (var error in BatchRules.Check(mapper.Map<BatchDetails>(model).Tidied()))
            {
                context.AddFailure(error.Field, ErrorTexts.Of(error));
            }
        });
    }
}
