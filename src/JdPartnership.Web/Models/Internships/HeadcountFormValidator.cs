using FluentValidation;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Internships;

/// <summary>Every cell holds a headcount or nothing; each error stands at its cell.</summary>
internal sealed class HeadcountFormValidator : AbstractValidator<HeadcountForm>
{
    public HeadcountFormValidator(IStringLocalizer L)
    {
        RuleFor(x => x.Source).MaximumLength(Headcount.SourceLength);
        RuleFor(x => x).Custom((form, context) =>
        {
            if (form.Cells.Keys.Any(key => !HeadcountText.TryReadKey(key, out _, out _)) || form.Shown.Values.Any(shown => !HeadcountText.TryReadShown(shown, out _)))
            {
                context.AddFailure("", L["填写的内容无效。"]);
            }

            foreach (var (key, text) in form.Cells)
            {
                foreach (var error in Check(form, key, text))
                {
                    context.AddFailure(error.Field, ErrorTexts.Of(error));
                }
            }
        });
    }

    private static IEnumerable<DomainError> Check(HeadcountForm form, string key, string? text)
    {
        var field = HeadcountService.FieldOf(key);
        _ = HeadcountText.TryReadShown(form.Shown.GetValueOrDefault(key), out var shown);
        return HeadcountText.TryRead(text, out var persons)
            ? HeadcountRules.Persons(persons, field).Concat(HeadcountRules.Emptied(persons, shown, form.RemoveEmptied, field))
            : [new DomainError("Headcount.NotANumber", field, text!)];
    }
}
