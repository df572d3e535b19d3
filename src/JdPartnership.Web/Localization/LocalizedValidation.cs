using FluentValidation.Resources;

namespace JdPartnership.Web.Localization;

/// <summary>Sentences of the common rules in the words of this portal; the rest are FluentValidation's own, in both languages.</summary>
internal sealed class LocalizedValidation : LanguageManager
{
    public LocalizedValidation()
    {
        Say("NotEmptyValidator", "请填写{PropertyName}。", "Enter {PropertyName}.");
        Say("NotNullValidator", "请填写{PropertyName}。", "Enter {PropertyName}.");
        Say("MaximumLengthValidator", "{PropertyName}不能超过 {MaxLength} 个字符，现有 {TotalLength} 个。", "{PropertyName} can have at most {MaxLength} characters; it has {TotalLength}.");
        Say("MaximumLength_Simple", "{PropertyName}不能超过 {MaxLength} 个字符。", "{PropertyName} can have at most {MaxLength} characters.");
        Say("MinimumLengthValidator", "{PropertyName}至少 {MinLength} 个字符。", "{PropertyName} needs at least {MinLength} characters.");
        Say("MinimumLength_Simple", "{PropertyName}至少 {MinLength} 个字符。", "{PropertyName} needs at least {MinLength} characters.");
        Say("InclusiveBetweenValidator", "{PropertyName}应在 {From} 与 {To} 之间。", "{PropertyName} must be between {From} and {To}.");
        Say("InclusiveBetween_Simple", "{PropertyName}应在 {From} 与 {To} 之间。", "{PropertyName} must be between {From} and {To}.");
        Say("GreaterThanOrEqualValidator", "{PropertyName}不能小于 {ComparisonValue}。", "{PropertyName} cannot be less than {ComparisonValue}.");
        Say("LessThanOrEqualValidator", "{PropertyName}不能大于 {ComparisonValue}。", "{PropertyName} cannot be more than {ComparisonValue}.");
        Say("EmailValidator", "{PropertyName}不是有效的邮箱地址。", "{PropertyName} is not a valid e-mail address.");
        Say("EnumValidator", "请选择{PropertyName}。", "Choose {PropertyName}.");
    }

    private void Say(string rule, string chinese, string english)
    {
        AddTranslation(Languages.Chinese, rule, chinese);
        AddTranslation("zh", rule, chinese);
        AddTranslation(Languages.English, rule, english);
    }
}
