using System.Globalization;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Writing;

/// <summary>The sheet as it was read, with 校验结果 and 错误 at its right; both are headers the reader passes over.</summary>
public sealed class RosterErrorWorkbook : IRosterErrorWorkbook
{
    private const string Result = "校验结果";
    private const string Errors = "错误";
    private const string Notes = "说明";
    private const string DefaultSheet = "实习名册";
    private const double ColumnWidth = 16;
    private const double ErrorWidth = 60;

    /// <summary>Day 0 of serials after February 1900.</summary>
    private static readonly DateTime SerialZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    public void Write(Stream target, SheetHeaders<RosterColumn> headers, ColumnMapping<RosterColumn> mapping, IEnumerable<CheckedRow> rows, string? notice = null)
    {
        var (kept, result, errors) = Layout(headers);
        var kinds = mapping.Columns.Where(c => kept.Contains(c.Value)).ToDictionary(c => c.Value, c => c.Key);
        var name = headers.Sheet.Length > 0 ? headers.Sheet : DefaultSheet;
        string[] sheets = notice is null ? [name] : [name, name == Notes ? Notes + "2" : Notes];
        using var archive = new RosterArchive(target, visible: sheets.Length, sheets);
        archive.Sheet(sheet =>
        {
            sheet.Begin([.. kept.Select(_ => (ColumnWidth, RosterStyle.Plain)), (ColumnWidth, RosterStyle.Text), (ErrorWidth, RosterStyle.Text)], isHeadFrozen: true);
            sheet.StartRow();
            for (var i = 0; i < kept.Count; i++)
            {
                sheet.Text(i, headers.Headers[kept[i]], RosterStyle.Head);
            }

            sheet.Text(result, Result, RosterStyle.Head);
            sheet.Text(errors, Errors, RosterStyle.Head);
            sheet.EndRow();
            foreach (var row in rows)
            {
                sheet.StartRow();
                for (var i = 0; i < kept.Count; i++)
                {
                    if (kept[i] < row.Row.Cells.Count)
                    {
                        var column = kinds.TryGetValue(kept[i], out var known) ? known : (RosterColumn?)null;
                        Cell(sheet, i, row.Row.Cells[kept[i]], column, column is { } c && row.Marked.Contains(c));
                    }
                }

                Text(sheet, result, row.Result, isMarked: false);
                Text(sheet, errors, string.Join('\n', row.Messages), isMarked: false);
                sheet.EndRow();
            }

            sheet.EndRows();
        });
        if (notice is not null)
        {
            archive.Sheet(sheet =>
            {
                sheet.Begin([(ErrorWidth, RosterStyle.Note)], isHeadFrozen: false);
                sheet.StartRow();
                sheet.Text(0, notice, RosterStyle.Note);
                sheet.EndRow();
                sheet.EndRows();
            });
        }
    }

    /// <summary>Columns of an earlier error workbook are replaced, not repeated.</summary>
    private static (List<int> Kept, int Result, int Errors) Layout(SheetHeaders<RosterColumn> headers)
    {
        var kept = Enumerable.Range(0, headers.Headers.Count).Where(i => headers.Headers[i].Trim() is not (Result or Errors)).ToList();
        return (kept, kept.Count, kept.Count + 1);
    }

    private static void Cell(RosterSheetWriter sheet, int place, SheetCell cell, RosterColumn? column, bool isMarked)
    {
        if (cell.Text is { } text)
        {
            Text(sheet, place, text, isMarked);
        }
        else if (cell.Date is { } date && (column is null || RosterColumns.Of(column.Value).Kind == ColumnKind.Date))
        {
            sheet.Number(place, (date - SerialZero).TotalDays, isMarked ? RosterStyle.MarkedDate : RosterStyle.Date);
        }
        else if (cell.Number is { } number)
        {
            if (column is { } known && RosterColumns.Of(known).Kind == ColumnKind.Code)
            {
                Text(sheet, place, number.ToString("0.###############", CultureInfo.InvariantCulture), isMarked);
            }
            else
            {
                sheet.Number(place, number, isMarked ? RosterStyle.MarkedPlain : RosterStyle.Plain);
            }
        }
        else if (isMarked)
        {
            // A blank keeps the colour on a cell that has to be filled in; the reader takes it for empty.
            sheet.Text(place, " ", RosterStyle.MarkedText);
        }
    }

    private static void Text(RosterSheetWriter sheet, int place, string text, bool isMarked) =>
        sheet.Text(place, text, RosterText.StyleOf(text, isMarked));
}
