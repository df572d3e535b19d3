namespace JdPartnership.Core.Lists;

/// <summary>Writes a list of any length as a workbook (XLSX) of one sheet: rows go to the file as they come.</summary>
public interface IStreamedWorkbook
{
    /// <param name="target">Left open. Written to synchronously, so never the answer of a request itself.</param>
    /// <param name="title">Name of the sheet.</param>
    /// <param name="columns">Titles, in the language of the page.</param>
    /// <param name="rows">As many cells as columns; text, whole numbers, decimals, dates or nothing. Text that a spreadsheet would run is marked as text.</param>
    /// <param name="cancellationToken">Ends the writing; the file is then of no use.</param>
    Task WriteAsync(
        Stream target, string title, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken);
}
