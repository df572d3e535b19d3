using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>MVC's own sentences for what it could not read from a form.</summary>
internal static class BindingMessages
{
    public static void Localize(DefaultModelBindingMessageProvider messages, IStringLocalizer L)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => L["{1}填写的“{0}”无效。", value, name]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => L["“{0}”无效。", value]);
        messages.SetUnknownValueIsInvalidAccessor(name => L["{0}填写的内容无效。", name]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => L["填写的内容无效。"]);
        messages.SetValueIsInvalidAccessor(value => L["“{0}”无效。", value]);
        messages.SetValueMustBeANumberAccessor(name => L["{0}应为数字。", name]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => L["应为数字。"]);
        messages.SetValueMustNotBeNullAccessor(_ => L["请填写此项。"]);
        messages.SetMissingBindRequiredValueAccessor(name => L["缺少{0}。", name]);
        messages.SetMissingKeyOrValueAccessor(() => L["请填写此项。"]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => L["请求没有内容。"]);
    }
}
