namespace JdPartnership.Core.Rosters.Import;

/// <summary>The rows as they were read, each with its result and its errors beside it; the reader takes the file back as it is.</summary>
public interface IRosterErrorWorkbook
{
    /// <summary>Streams: memory does not grow with the rows.</summary>
    /// <param name="target">Left open.</param>
    /// <param name="headers">Of the sheet that was read.</param>
    /// <param name="mapping">Its columns.</param>
    /// <param name="rows">In their order.</param>
    /// <param name="notice">What a second sheet says of the file; <c>null</c> for none.</param>
    void Write(Stream target, SheetHeaders<RosterColumn> headers, ColumnMapping<RosterColumn> mapping, IEnumerable<CheckedRow> rows, string? notice = null);
}

/// <param name="Row">As <see cref="IRosterReader.ReadRows"/> gave it.</param>
/// <param name="Result">For the column 校验结果, in the reader's language.</param>
/// <param name="Messages">For the column 错误, in the reader's language.</param>
/// <param name="Marked">Columns whose cells are filled with colour.</param>
public sealed record CheckedRow(SheetRow Row, string Result, IReadOnlyList<string> Messages, IReadOnlySet<RosterColumn> Marked);
