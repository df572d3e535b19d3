namespace JdPartnership.Core.Rosters.Import;

/// <summary>Finds the headers among the titles above them, in one row or in two (实习时间 over 开始 and 结束).</summary>
public static class HeaderRows
{
    /// <summary>Rows from the top among which the headers are looked for.</summary>
    public const int Searched = 30;

    /// <summary>Fewer recognised columns are chance.</summary>
    private const int FewestColumns = 2;

    /// <summary>The row (the lower one of two) that looks most like headers; where none is recognised, the first as full as any.</summary>
    /// <param name="rows">The first rows that hold anything, in order; at least one.</param>
    /// <param name="vocabulary">What headers are looked for.</param>
    public static (int Row, IReadOnlyList<string> Headers, IReadOnlyDictionary<TColumn, int> Columns) Find<TColumn>(IReadOnlyList<SheetRow> rows, HeaderVocabulary<TColumn> vocabulary)
        where TColumn : struct, Enum
    {
        var best = Candidates(rows, vocabulary).MaxBy(c => c.Score);
        if (best.Columns.Count >= FewestColumns)
        {
            return (best.Row, best.Headers, best.Columns);
        }

        var fullest = rows.MaxBy(row => row.Cells.Count(c => !c.IsEmpty))!;
        return (fullest.Number, Texts(fullest), new Dictionary<TColumn, int>());
    }

    private static IEnumerable<(int Row, IReadOnlyList<string> Headers, IReadOnlyDictionary<TColumn, int> Columns, int Score)> Candidates<TColumn>(
        IReadOnlyList<SheetRow> rows, HeaderVocabulary<TColumn> vocabulary)
        where TColumn : struct, Enum
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var texts = Texts(rows[i]);
            yield return Candidate(rows[i].Number, texts, vocabulary);
            if (i > 0 && rows[i - 1].Number == rows[i].Number - 1)
            {
                yield return Candidate(rows[i].Number, Joined(Texts(rows[i - 1]), texts, vocabulary), vocabulary);
            }
        }
    }

    private static (int Row, IReadOnlyList<string> Headers, IReadOnlyDictionary<TColumn, int> Columns, int Score) Candidate<TColumn>(
        int row, IReadOnlyList<string> headers, HeaderVocabulary<TColumn> vocabulary)
        where TColumn : struct, Enum
    {
        var columns = vocabulary.Match(headers);
        return (row, headers, columns, columns.Count + columns.Keys.Count(vocabulary.IsRequired));
    }

    /// <summary>A heading over several columns stands in the first of them; those below it continue it until the next heading.</summary>
    private static List<string> Joined<TColumn>(List<string> upper, List<string> lower, HeaderVocabulary<TColumn> vocabulary)
        where TColumn : struct, Enum
    {
        var joined = new List<string>();
        var above = "";
        for (var i = 0; i < Math.Max(upper.Count, lower.Count); i++)
        {
            var (top, bottom) = (i < upper.Count ? upper[i] : "", i < lower.Count ? lower[i] : "");
            above = top.Length > 0 ? top : bottom.Length > 0 ? above : "";
            joined.Add(bottom.Length == 0 ? top : vocabulary.Recognise(bottom) is null || vocabulary.Recognise(above + bottom) is not null ? above + bottom : bottom);
        }

        return joined;
    }

    private static List<string> Texts(SheetRow row) => [.. row.Cells.Select(c => c.Text?.Trim() ?? "")];
}
