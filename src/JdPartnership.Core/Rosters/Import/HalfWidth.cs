using System.Globalization;
using System.Text;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>
/// Full-width letters, digits and signs as half-width ones. Nothing else is folded: NFKC would also change rare characters of names.
/// </summary>
public static class HalfWidth
{
    private const char FirstFull = '！';
    private const char LastFull = '～';
    private const char IdeographicBlank = '\u3000';
    private const int Distance = FirstFull - '!';

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstFull, LastFull) && !text.Contains(IdeographicBlank, StringComparison.Ordinal))
        {
            return text;
        }

        return string.Create(text.Length, text, (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] switch
                {
                    IdeographicBlank => ' ',
                    >= FirstFull and <= LastFull => (char)(source[i] - Distance),
                    _ => source[i],
                };
            }
        });
    }

    /// <summary>A code as it is stored: half width, upper case, no blanks, no invisible characters, no apostrophe that only marked it as text.</summary>
    public static string Code(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var code = new StringBuilder(text.Length);
        foreach (var character in Of(text))
        {
            if (!char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                code.Append(char.ToUpperInvariant(character));
            }
        }

        return code.ToString().TrimStart('\'', '’', '‘', '`');
    }

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character) && character is not '-')
            {
                return false;
            }
        }

        return true;
    }
}
