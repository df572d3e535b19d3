namespace JdPartnership.Core.Rosters.Import;

/// <summary>Recognises the columns of a roster by their headers.</summary>
public static class HeaderMatcher
{
    public static HeaderVocabulary<RosterColumn> Vocabulary { get; } =
        new([.. RosterColumns.All.Select(d => new ColumnHeaders<RosterColumn>(d.Column, d.Header, d.Synonyms, d.IsRequired, d.IsPersonal))]);

    /// <inheritdoc cref="HeaderVocabulary{TColumn}.Match"/>
    public static IReadOnlyDictionary<RosterColumn, int> Match(IReadOnlyList<string> headers) => Vocabulary.Match(headers);

    /// <inheritdoc cref="HeaderVocabulary{TColumn}.Recognise"/>
    public static RosterColumn? Recognise(string header) => Vocabulary.Recognise(header);
}
