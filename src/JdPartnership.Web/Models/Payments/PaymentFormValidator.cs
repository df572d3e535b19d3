using System.Globalization;
using FluentValidation;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Payments;

/// <summary>Every field holds what it asks for, or nothing; each error stands at its field.</summary>
internal sealed class PaymentFormValidator : AbstractValidator<PaymentForm>
{
    public PaymentFormValidator(IStringLocalizer L) => RuleFor(x => x).Custom((form, context) =>
    {
        foreach (var (key, row) in form.Rows)
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var entry) || row.Amounts.Keys.Any(order => !int.TryParse(order, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            {
                context.AddFailure("", L["填写的内容无效。"]);
                continue;
            }

            foreach (var error in PaymentText.Read(row, name => PaymentService.FieldOf(entry, name)).Errors)
            {
                context.AddFailure(error.Field, ErrorTexts.Of(error));
            }
        }
    });
}
