using System.Text.RegularExpressions;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Web.PersonalData.Logging;

/// <summary>Masks identity numbers and mobile phones in any text.</summary>
internal static partial class PersonalText
{
    private const int TraceIdLength = 32;

    /// <returns>The same instance when there is nothing to mask.</returns>
    public static string Redact(string text) => IsTraceId(text) ? text : Number().Replace(text, Mask);

    private static string Mask(Match match) => match.Groups["phone"].Success ? Masks.Phone(match.Value) : Masks.IdentityNumber(match.Value);

    // Every three hundredth would seem to hold a phone, and is needed whole to find a request.
    private static bool IsTraceId(string text) => text.Length == TraceIdLength && text.All(char.IsAsciiHexDigit);

    [GeneratedRegex(@"(?<!\d)(?:\d{17}[\dXx]|(?<phone>(?:86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}))(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
