using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>A table of the report as a sheet; the note stays in the report, so that the rows are data only.</summary>
internal static class DataSheets
{
    public static Sheet Of(string name, TableBlock table)
    {
        List<IReadOnlyList<SheetCell>> rows = [.. table.Rows.Select(row => Cells(table, row, isTotal: false))];
        if (table.Total is { } total)
        {
            rows.Add(Cells(table, total, isTotal: true));
        }

        return new(name, [.. table.Columns.Select(column => column.Title)], rows);
    }

    private static IReadOnlyList<SheetCell> Cells(TableBlock table, IReadOnlyList<TableCell> cells, bool isTotal) =>
        [.. cells.Select((cell, i) => new SheetCell(cell.Text, table.Columns[i].IsNumber ? cell.Number : null, isTotal || cell.IsHighlighted))];
}
