using System.Text;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Recognises the columns of a roster by their headers.</summary>
public static class HeaderMatcher
{
    /// <summary>Words in brackets that make another column of it: 联系电话（家长） is not the student's phone.</summary>
    private static readonly string[] ChangingWords = ["企业", "公司", "单位", "校内", "学校", "学院", "家长", "监护人", "父亲", "母亲", "紧急", "保险", "协议", "部门"];

    private static readonly Dictionary<string, (RosterColumn Column, int Rank)> Known = BuildKnown();

    private static readonly bool KnowsAscii = Known.Keys.Any(known => Ascii.IsValid(known));

    /// <summary>Where two headers say the same column, the one nearer to the template's wins, then the first.</summary>
    public static IReadOnlyDictionary<RosterColumn, int> Match(IReadOnlyList<string> headers)
    {
        var found = new Dictionary<RosterColumn, (int Index, int Rank)>();
        for (var index = 0; index < headers.Count; index++)
        {
            if (Find(headers[index]) is { } match && (!found.TryGetValue(match.Column, out var earlier) || match.Rank < earlier.Rank))
            {
                found[match.Column] = (index, match.Rank);
            }
        }

        return found.ToDictionary(f => f.Key, f => f.Value.Index);
    }

    /// <summary>The column a header names, or <c>null</c>.</summary>
    public static RosterColumn? Recognise(string header) => Find(header)?.Column;

    /// <summary>The mapping somebody chose for these headers before; columns that the sheet does not have are left out.</summary>
    public static ColumnMapping Remembered(SheetHeaders sheet, IReadOnlyDictionary<RosterColumn, int> columns) =>
        new(sheet.Sheet, sheet.HeaderRow, columns.Where(c => c.Value >= 0 && c.Value < sheet.Headers.Count).ToDictionary());

    private static (RosterColumn Column, int Rank)? Find(string header)
    {
        // Every number below a header is asked as well, whether it is the header repeated.
        if (string.IsNullOrWhiteSpace(header) || (!KnowsAscii && Ascii.IsValid(header)))
        {
            return null;
        }

        if (Known.TryGetValue(HeaderText.Normalize(header), out var whole))
        {
            return whole;
        }

        var (outside, inside) = HeaderText.Split(header);
        return inside.Length > 0 && Known.TryGetValue(inside + outside, out var turned) ? turned
            : inside.Length > 0 && !ChangingWords.Any(word => inside.Contains(word, StringComparison.Ordinal)) && Known.TryGetValue(outside, out var bare) ? bare
            : null;
    }

    private static Dictionary<string, (RosterColumn Column, int Rank)> BuildKnown()
    {
        var known = new Dictionary<string, (RosterColumn, int)>(StringComparer.Ordinal);
        foreach (var definition in RosterColumns.All)
        {
            known.Add(HeaderText.Normalize(definition.Header), (definition.Column, 0));
        }

        foreach (var definition in RosterColumns.All)
        {
            for (var rank = 0; rank < definition.Synonyms.Count; rank++)
            {
                known.Add(HeaderText.Normalize(definition.Synonyms[rank]), (definition.Column, rank + 1));
            }
        }

        return known;
    }
}
