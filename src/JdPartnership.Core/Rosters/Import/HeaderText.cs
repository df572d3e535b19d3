using System.Security.Cryptography;
using System.Text;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>The form in which headers are compared.</summary>
public static class HeaderText
{
    private const string Opening = "([{<【〔〖《「『<";
    private const string Closing = ")]}>】〕〗》」』>";

    /// <summary>NFKC, upper case, without blanks, line breaks, invisible characters, punctuation and brackets; what stands in brackets stays.</summary>
    public static string Normalize(string text) => Letters(Plain(text));

    /// <summary>The header without what stands in brackets, and that by itself: 指导教师（企业） gives 指导教师 and 企业.</summary>
    public static (string Outside, string Inside) Split(string text)
    {
        var (outside, inside) = (new StringBuilder(), new StringBuilder());
        var depth = 0;
        foreach (var character in Plain(text))
        {
            if (Opening.Contains(character, StringComparison.Ordinal))
            {
                depth++;
            }
            else if (Closing.Contains(character, StringComparison.Ordinal))
            {
                depth = Math.Max(0, depth - 1);
            }
            else
            {
                (depth > 0 ? inside : outside).Append(character);
            }
        }

        return (Letters(outside.ToString()), Letters(inside.ToString()));
    }

    /// <summary>What a remembered mapping is found by: the same headers in the same places, however they are spaced.</summary>
    public static string Signature(IReadOnlyList<string> headers)
    {
        var texts = headers.Select(Normalize).ToList();
        var joined = string.Join('\u001f', texts.Take(texts.FindLastIndex(t => t.Length > 0) + 1));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined)));
    }

    // A file may hold half a surrogate pair, which Normalize refuses.
    private static string Plain(string text) =>
        NameText.IsPlain(text) ? text : string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
