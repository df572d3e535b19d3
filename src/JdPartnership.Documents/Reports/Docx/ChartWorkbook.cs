using System.IO.Compression;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;
using JdPartnership.Documents.Packaging;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>The workbook behind a chart: categories in column A, one column a series.</summary>
internal static class ChartWorkbook
{
    public const string Sheet = "Sheet1";

    public static byte[] Write(ChartBlock chart)
    {
        using var package = new PackageWriter();

        // Stored: the document's own zip compresses the whole workbook once.
        package.Add("[Content_Types].xml", ContentTypes, CompressionLevel.NoCompression);
        package.Add("_rels/.rels", PackageRelationships, CompressionLevel.NoCompression);
        package.Add("xl/workbook.xml", Workbook, CompressionLevel.NoCompression);
        package.Add("xl/_rels/workbook.xml.rels", WorkbookRelationships, CompressionLevel.NoCompression);
        using var sheet = new MarkupWriter(4096);
        WriteSheet(sheet, chart);
        package.Add("xl/worksheets/sheet1.xml", sheet.Written, CompressionLevel.NoCompression);
        return package.Finish();
    }

    /// <summary>Letters of the column that holds a series.</summary>
    public static string Column(int series) => ColumnName.Of(series + 1);

    private static void WriteSheet(MarkupWriter xml, ChartBlock chart)
    {
        xml.Raw(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t></t></is></c>
            """u8);
        for (var s = 0; s < chart.Series.Count; s++)
        {
            xml.Write($"""<c r="{Column(s)}1" t="inlineStr"><is><t xml:space="preserve">{chart.Series[s].Name}</t></is></c>""");
        }

        xml.Raw("</row>"u8);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var row = i + 2;
            xml.Write($"""<row r="{row}"><c r="A{row}" t="inlineStr"><is><t xml:space="preserve">{chart.Categories[i]}</t></is></c>""");
            for (var s = 0; s < chart.Series.Count; s++)
            {
                if (chart.Series[s].Values[i] is { } value)
                {
                    xml.Write($"""<c r="{Column(s)}{row}"><v>{value}</v></c>""");
                }
            }

            xml.Raw("</row>"u8);
        }

        xml.Raw("</sheetData></worksheet>"u8);
    }

    private static ReadOnlySpan<byte> ContentTypes =>
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
        """u8;

    private static ReadOnlySpan<byte> PackageRelationships =>
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """u8;

    private static ReadOnlySpan<byte> Workbook =>
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>
        """u8;

    private static ReadOnlySpan<byte> WorkbookRelationships =>
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
        """u8;
}
