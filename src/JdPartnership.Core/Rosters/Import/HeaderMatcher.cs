namespace JdPartnership.Core.Rosters.Import;

/// <summary>Recognises the columns of a roster by their headers.</summary>
public static class HeaderMatcher
{
    public static HeaderVocabulary<RosterColumn> Vocabulary { get; } =
        new([.. RosterColumns.All.Select(d => new ColumnHeaders<RosterColumn>(d.Column, d.Header, d.Synonyms, d.IsRequired))]);

    /// <inheritdoc cref="HeaderVocabulary{TColumn}.Match"/>
    public static IReadOnlyDictionary<RosterColumn, int> Match(IReadOnlyList<string> headers) => Vocabulary.Match(headers);

    /// <inheritdoc cref="HeaderVocabulary{TColumn}.Recognise"/>
    public static RosterColumn? Recognise(string header) => Vocabulary.Recognise(header);

    /// <summary>The mapping somebody chose for these headers before; columns that the sheet does not have are left out.</summary>
    public static ColumnMapping Remembered(SheetHeaders sheet, IReadOnlyDictionary<RosterColumn, int> columns) =>
        new(sheet.Sheet, sheet.HeaderRow, columns.Where(c => c.Value >= 0 && c.Value < sheet.Headers.Count).ToDictionary());
}
