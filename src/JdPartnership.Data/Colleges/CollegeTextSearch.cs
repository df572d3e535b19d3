using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Data.Colleges;

/// <summary>Finds colleges by whatever people type: Chinese, pinyin, initials, a code, or 财经 and letters together.</summary>
internal static class CollegeTextSearch
{
    /// <summary>Shorter pieces of pinyin inside a name stand for too many syllables.</summary>
    private const int TellingPinyin = 4;

    /// <summary>Every word must be found, each in any of the ways.</summary>
    public static IQueryable<College> Matching(this IQueryable<College> colleges, string? text) =>
        WordsOf(text).Aggregate(colleges, (found, word) => found.MatchingWord(word));

    private static IEnumerable<string> WordsOf(string? text) =>
        (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(NameText.Normalize).Where(word => word.Length > 0);

    private static IQueryable<College> MatchingWord(this IQueryable<College> colleges, string word)
    {
        var pieces = PiecesOf(word);
        return pieces.Count == 1
            ? colleges.MatchingPiece(word, isFirst: true)
            : pieces.Select((piece, i) => (piece, i)).Aggregate(colleges, (found, p) => found.MatchingPiece(p.piece, isFirst: p.i == 0));
    }

    private static IQueryable<College> MatchingPiece(this IQueryable<College> colleges, string piece, bool isFirst)
    {
        if (!piece.All(char.IsAsciiLetterOrDigit))
        {
            return colleges.Where(c => c.NameNormalized.Contains(piece) || c.Aliases.Any(a => a.NameNormalized.Contains(piece)));
        }

        var letters = piece.ToLowerInvariant();
        var initials = isFirst ? "|" + letters : letters;
        var inside = letters.Length >= TellingPinyin;
        return colleges.Where(c =>
            c.NameInitials.Contains(initials)
            || c.NamePinyin.StartsWith(letters)
            || (inside && c.NamePinyin.Contains(letters))
            || c.NameNormalized.Contains(piece)
            || c.Aliases.Any(a => a.NameNormalized.Contains(piece))
            || c.SchoolCode!.StartsWith(piece)
            || c.CreditCode!.StartsWith(piece));
    }

    /// <summary>JS财经 is JS and 财经.</summary>
    private static List<string> PiecesOf(string word)
    {
        List<string> pieces = [];
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
        {
            if (i == word.Length || char.IsAsciiLetterOrDigit(word[i]) != char.IsAsciiLetterOrDigit(word[start]))
            {
                pieces.Add(word[start..i]);
                start = i;
            }
        }

        return pieces;
    }
}
