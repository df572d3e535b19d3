using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace JdPartnership.Core.Common;

/// <summary>
/// The form in which names and codes are compared: two spellings a reader takes for the same text give the same value on every
/// database. What is shown stays as it was typed.
/// </summary>
public static class NameText
{
    // Only what school, place and company names really use: the whole of Unicode's variants would fold names that differ.
    private const string Traditional = "學職業術財經貿專醫師範農電機電鐵蘇東廣陽陰寧連雲漢慶廈門華國際開發區縣鄉鎮實訓協會責總務衛護藝體環運輸爾龍鳳齊魯蘭濟濰煙臺鄭許長無錫揚鹽遷蕪濱遼瀋";
    private const string Simplified = "学职业术财经贸专医师范农电机电铁苏东广阳阴宁连云汉庆厦门华国际开发区县乡镇实训协会责总务卫护艺体环运输尔龙凤齐鲁兰济潍烟台郑许长无锡扬盐迁芜滨辽沈";

    private const char FirstHan = '\u3400';
    private const char LastHan = '\u9fff';

    private static readonly Dictionary<char, char> Folding = BuildFolding();

    /// <summary>
    /// NFKC, invisible characters dropped, traditional characters and middle dots folded, blanks collapsed (and dropped beside Chinese
    /// characters), upper case. <c>null</c> gives the empty text.
    /// </summary>
    public static string Normalize(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        if (IsNormal(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var blank = false;
        foreach (var rune in Valid(text).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                blank = true;
                continue;
            }

            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control)
            {
                continue;
            }

            if (blank && result.Length > 0 && !IsHan(result[^1]) && !IsHan(rune))
            {
                result.Append(' ');
            }

            blank = false;
            result.Append(rune.IsBmp && Folding.TryGetValue((char)rune.Value, out var folded) ? folded.ToString() : rune.ToString());
        }

        return result.ToString().ToUpperInvariant();
    }

    /// <summary>What is shown: invisible characters dropped, blanks collapsed and trimmed, nothing else changed. <c>null</c> gives the empty text.</summary>
    public static string Tidy(string? text)
    {
        if (IsTidy(text))
        {
            return text;
        }

        var visible = Valid(text ?? "").EnumerateRunes()
            .Where(rune => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control));
        return string.Join(' ', string.Concat(visible).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether NFKC and upper case leave every character as it is, told without the tables of Unicode.</summary>
    internal static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is not (>= '!' and < 'a' or > 'z' and <= '~' or >= FirstHan and <= LastHan))
            {
                return false;
            }
        }

        return true;
    }

    // Nearly every text of a file is as it should be already: to see that costs a hundredth of making it so.
    private static bool IsNormal(string text)
    {
        if (!IsPlain(text))
        {
            return false;
        }

        foreach (var character in text)
        {
            if (Folding.ContainsKey(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTidy([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text) || text[0] == ' ' || text[^1] == ' ')
        {
            return false;
        }

        for (var index = 0; index < text.Length; index++)
        {
            if (!(text[index] is >= '!' and <= '~' or >= FirstHan and <= LastHan || (text[index] == ' ' && text[index - 1] != ' ')))
            {
                return false;
            }
        }

        return true;
    }

    // Half a surrogate pair, which a form may send, makes Normalize throw: EnumerateRunes puts the replacement character in its place.
    private static string Valid(string text) => string.Concat(text.EnumerateRunes());

    private static bool IsHan(char character) => character is >= FirstHan and <= LastHan || char.IsSurrogate(character);

    private static bool IsHan(Rune rune) => rune.Value is >= FirstHan and <= LastHan or >= 0x20000 and <= 0x3ffff;

    private static Dictionary<char, char> BuildFolding()
    {
        var folding = new Dictionary<char, char> { ['・'] = '·', ['•'] = '·', ['‧'] = '·', ['∙'] = '·', ['⋅'] = '·' };
        for (var index = 0; index < Traditional.Length; index++)
        {
            folding[Traditional[index]] = Simplified[index];
        }

        return folding;
    }
}
