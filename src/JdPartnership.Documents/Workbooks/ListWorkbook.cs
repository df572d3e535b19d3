using JdPartnership.Core.Lists;
using JdPartnership.Documents.Markup;
using JdPartnership.Documents.Packaging;
using JdPartnership.Documents.Reports.Xlsx;

namespace JdPartnership.Documents.Workbooks;

/// <summary>Lists as sheets of a workbook, in the form of the report's data tables. Holds nothing of clock or user.</summary>
public sealed class ListWorkbook : IListWorkbook
{
    public byte[] Write(ListTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Write([table]);
    }

    public byte[] Write(IReadOnlyList<ListTable> tables)
    {
        var names = new SheetNames();
        var sheets = tables
            .Select(t => new Sheet(names.Next(t.Title), t.Columns, [.. t.Rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Select(Cell)])]))
            .ToList();
        return XlsxPackage.Write(sheets, xml => Properties(xml, tables[0].Title));
    }

    private static SheetCell Cell(object? value) => value switch
    {
        null => string.Empty,
        int number => SheetCell.Of(number),
        decimal number => SheetCell.Of(number),
        _ => ListText.Of(value),
    };

    private static void Properties(MarkupWriter xml, string title) => xml.Write($"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>
        """);
}
