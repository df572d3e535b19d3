namespace JdPartnership.Core.Rosters.Import;

/// <summary>The top of a sheet: its headers, and a few values below each for whoever has to say which column is which.</summary>
public static class FirstRows
{
    private const int Sampled = 3;

    /// <summary>Rows that are looked at.</summary>
    public const int Count = HeaderRows.Searched + Sampled;

    public static SheetHeaders<TColumn> Headers<TColumn>(SheetTop top, HeaderVocabulary<TColumn> vocabulary)
        where TColumn : struct, Enum
    {
        var (sheet, isHidden, first) = top;
        var (row, headers, columns) = HeaderRows.Find([.. first.Take(HeaderRows.Searched)], vocabulary);
        var mapping = new ColumnMapping<TColumn>(sheet, row, columns);
        var below = first.Where(r => r.Number > row).Take(Sampled).ToList();
        var personal = columns.Where(c => vocabulary.IsPersonal(c.Key)).Select(c => c.Value).ToHashSet();
        return new(sheet, isHidden, row, headers, [.. headers.Select((_, column) => Samples(below, column, personal.Contains(column)))], mapping);
    }

    private static List<string> Samples(List<SheetRow> rows, int column, bool isPersonal) =>
    [
        .. rows.Where(r => column < r.Cells.Count && !r.Cells[column].IsEmpty)
            .Select(r => isPersonal ? CellExcerpt.Hidden : CellExcerpt.Of(r.Cells[column])),
    ];
}
