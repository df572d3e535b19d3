using System.Globalization;

namespace JdPartnership.Web.Localization;

/// <summary>The two languages of the page. Documents and the command line are always Chinese.</summary>
public static class Languages
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    public static IReadOnlyList<string> All { get; } = [Chinese, English];

    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == English;

    public static string Current => IsEnglish ? English : Chinese;
}
