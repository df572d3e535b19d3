using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>A table of the report as a sheet, its note below.</summary>
internal static class DataSheets
{
    public static Sheet Of(string name, TableBlock table)
    {
        List<IReadOnlyList<SheetCell>> rows = [.. table.Rows.Select(row => Cells(table, row, isTotal: false))];
        if (table.Total is { } total)
        {
            rows.Add(Cells(table, total, isTotal: true));
        }

        return new(name, [.. table.Columns.Select(column => column.Title)], rows, table.Note);
    }

    private static IReadOnlyList<SheetCell> Cells(TableBlock table, IReadOnlyList<TableCell> cells, bool isTotal) =>
        [.. cells.Select((cell, i) => new SheetCell(cell.Text, table.Columns[i].IsNumber ? cell.Number : null, isTotal || cell.IsHighlighted, cell.Bound))];
}
