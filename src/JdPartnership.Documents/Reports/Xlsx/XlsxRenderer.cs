using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Packaging;

namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>Writes the data tables, one sheet each, and the figures.</summary>
public sealed class XlsxRenderer : IXlsxRenderer
{
    public byte[] Render(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var names = new SheetNames();

        // The figure sheets keep their names whatever the tables are called.
        var (figures, items) = (names.Next(FigureSheets.Figures), names.Next(FigureSheets.Items));
        List<Sheet> sheets = [.. content.DataTables.Select(table => DataSheets.Of(names.Next(table.Caption), table))];
        sheets.Add(FigureSheets.Of(figures, content));
        sheets.Add(FigureSheets.ItemsOf(items, content));
        return XlsxPackage.Write(sheets, xml => CoreProperties.Write(xml, content));
    }
}
