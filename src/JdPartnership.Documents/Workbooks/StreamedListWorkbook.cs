using System.Globalization;
using JdPartnership.Core.Lists;
using JdPartnership.Documents.Reports.Xlsx;
using JdPartnership.Documents.Workbooks.Rosters.Writing;

namespace JdPartnership.Documents.Workbooks;

/// <summary>A long list as a workbook of one sheet. Holds nothing of clock or user.</summary>
public sealed class StreamedListWorkbook : IStreamedWorkbook
{
    private const double ColumnWidth = 16;

    public async Task WriteAsync(
        Stream target, string title, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancellationToken)
    {
        using var archive = new RosterArchive(target, visible: 1, new SheetNames().Next(title));
        await using var part = archive.OpenSheet();
        using var sheet = new RosterSheetWriter(part);
        sheet.Begin([.. columns.Select(_ => (ColumnWidth, RosterStyle.Plain))], isHeadFrozen: true);
        Row(sheet, columns, (place, text) => sheet.Text(place, (string)text!, RosterStyle.Head));
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            Row(sheet, row, (place, value) => Cell(sheet, place, value));
        }

        sheet.EndRows();
    }

    private static void Row(RosterSheetWriter sheet, IReadOnlyList<object?> cells, Action<int, object?> write)
    {
        sheet.StartRow();
        for (var place = 0; place < cells.Count; place++)
        {
            write(place, cells[place]);
        }

        sheet.EndRow();
    }

    private static void Cell(RosterSheetWriter sheet, int place, object? value)
    {
        if (value is int or decimal)
        {
            sheet.Number(place, Convert.ToDouble(value, CultureInfo.InvariantCulture), RosterStyle.Plain);
            return;
        }

        var text = ListText.Of(value);
        sheet.Text(place, text, RosterText.StyleOf(text));
    }
}
