using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using JdPartnership.Documents.Markup;
using JdPartnership.Documents.Reports;

namespace JdPartnership.Documents.Workbooks.Rosters.Writing;

/// <summary>Streams one sheet: widths first, then rows, then the lists to choose from.</summary>
internal sealed class RosterSheetWriter : IDisposable
{
    private readonly OpenXmlPartWriter _xml;
    private int _row;

    public RosterSheetWriter(Stream part)
    {
        _xml = new OpenXmlPartWriter(part);
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement(new Worksheet());
    }

    /// <param name="columns">Width in characters and style of each column's empty cells.</param>
    /// <param name="isHeadFrozen">Whether the first row stays in sight.</param>
    public void Begin(IReadOnlyList<(double Width, RosterStyle Style)> columns, bool isHeadFrozen)
    {
        if (isHeadFrozen)
        {
            var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
            _xml.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        }

        _xml.WriteElement(new Columns(columns.Select((c, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Width = c.Width,
            CustomWidth = true,
            Style = (uint)c.Style,
        })));
        _xml.WriteStartElement(new SheetData());
    }

    public void StartRow()
    {
        _row++;
        _xml.WriteStartElement(new Row { RowIndex = (uint)_row });
    }

    public void EndRow() => _xml.WriteEndElement();

    public void Text(int column, string text, RosterStyle style)
    {
        if (text.Length > 0)
        {
            var cell = Cell(column, style);
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
            _xml.WriteElement(cell);
        }
    }

    public void Number(int column, double number, RosterStyle style)
    {
        var cell = Cell(column, style);
        cell.CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture));
        _xml.WriteElement(cell);
    }

    public void EndRows(DataValidations? validations = null)
    {
        _xml.WriteEndElement();
        if (validations is { HasChildren: true })
        {
            _xml.WriteElement(validations);
        }
    }

    /// <summary>After the rows: head and foot of each printed page, in the commands of the format.</summary>
    public void EveryPage(string head, string foot) =>
        _xml.WriteElement(new HeaderFooter { OddHeader = new OddHeader(XmlText.Clean(head)), OddFooter = new OddFooter(XmlText.Clean(foot)) });

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private Cell Cell(int column, RosterStyle style) => new()
    {
        CellReference = ColumnName.Of(column) + _row.ToString(CultureInfo.InvariantCulture),
        StyleIndex = (uint)style,
    };
}
