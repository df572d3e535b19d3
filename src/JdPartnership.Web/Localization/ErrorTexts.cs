using System.Globalization;
using JdPartnership.Core.Common;

namespace JdPartnership.Web.Localization;

/// <summary>Turns an error code into its sentence.</summary>
public static class ErrorTexts
{
    private const string Unworded = "Common.Refused";

    /// <summary>In the language of the page.</summary>
    public static string Of(DomainError error) => Of(error, Languages.Current);

    public static string Of(DomainError error, string language)
    {
        // A code without sentence is caught by a test; should one slip through, the reader still learns that nothing was stored.
        var (sentence, arguments) = Translations.Current.Errors.TryGetValue(error.Code, out var found)
            ? (found, error.Arguments)
            : (Translations.Current.Errors[Unworded], [error.Code]);
        var text = language == Languages.English ? sentence.En : sentence.Zh;
        return arguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, arguments);
    }
}
