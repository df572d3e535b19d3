using FluentValidation;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Web.Localization;

namespace JdPartnership.Web.Models.Payments;

internal sealed class CorrectionModelValidator : AbstractValidator<CorrectionModel>
{
    public CorrectionModelValidator()
    {
        RuleFor(x => x.Reason).NotEmpty().MaximumLength(PaymentRules.ReasonLength);
        RuleFor(x => x).Custom((model, context) =>
        {
            foreach (var error in PaymentText.Read(model, name => name).Errors)
            {
                context.AddFailure(error.Field, ErrorTexts.Of(error));
            }
        });
    }
}
