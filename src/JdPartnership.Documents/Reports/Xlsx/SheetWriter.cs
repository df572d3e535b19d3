using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>Streams a sheet: frozen bold head, columns as wide as their text.</summary>
internal static class SheetWriter
{
    private const int Narrowest = 8;
    private const int Widest = 84;

    public static void Write(Stream stream, Sheet sheet, bool isFirst)
    {
        using var xml = new OpenXmlPartWriter(stream);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(new Worksheet());
        var view = new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        {
            WorkbookViewId = 0,
            TabSelected = isFirst ? true : null,
        };
        xml.WriteElement(new SheetViews(view));
        xml.WriteElement(new Columns(Widths(sheet).Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
        Row(xml, 1, [.. sheet.Head.Select(title => new SheetCell(title))], isHead: true);
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            Row(xml, i + 2, sheet.Rows[i], isHead: false);
        }

        if (sheet.Note is { Length: > 0 } note)
        {
            Note(xml, sheet.Rows.Count + 3, note);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Row(OpenXmlPartWriter xml, int number, IReadOnlyList<SheetCell> cells, bool isHead)
    {
        xml.WriteStartElement(new Row { RowIndex = (uint)number });
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            var written = new Cell
            {
                CellReference = ColumnName.Of(i) + number.ToString(CultureInfo.InvariantCulture),
                StyleIndex = isHead ? CellStyle.Head : CellStyle.Of(cell),
            };
            if (cell.Number is { } value)
            {
                written.CellValue = new CellValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
            }
            else if (cell.Text.Length > 0)
            {
                Write(written, cell.Text);
            }

            xml.WriteElement(written);
        }

        xml.WriteEndElement();
    }

    private static void Note(OpenXmlPartWriter xml, int number, string note)
    {
        var cell = new Cell { CellReference = ColumnName.Of(0) + number.ToString(CultureInfo.InvariantCulture), StyleIndex = CellStyle.Note(note) };
        Write(cell, note);
        xml.WriteElement(new Row(cell) { RowIndex = (uint)number });
    }

    private static void Write(Cell cell, string text)
    {
        cell.DataType = CellValues.InlineString;
        cell.InlineString = new InlineString(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static IEnumerable<double> Widths(Sheet sheet) => sheet.Head.Select((title, i) =>
        (double)Math.Clamp(sheet.Rows.Select(row => Width(row[i].Text)).Append(Width(title)).Max() + 2, Narrowest, Widest));

    /// <summary>In columns of a terminal: a Chinese character takes two.</summary>
    private static int Width(string text) => text.Sum(character => character < 0x2E80 ? 1 : 2);
}
