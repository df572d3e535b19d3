using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using JdPartnership.TestKit.Rosters.Making;
using MiniExcelLibs;
using static JdPartnership.TestKit.Rosters.Making.Cells;

namespace JdPartnership.Documents.Tests.Rosters.Corpus;

/// <summary>The same two students as different programs write them.</summary>
internal static class ProducerFiles
{
    private const string Texts = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="14" uniqueCount="14">""";

    public static readonly CorpusFile[] All =
    [
        new("inline strings, as libraries write them", "a.xlsx", () => new RawWorkbook().Sheet(Students.Rows()).Bytes(), Students.BothRead),
        new("shared strings and styles, by the Open XML SDK", "a.xlsx", BySdk, Students.BothRead),
        new("MiniExcel", "a.xlsx", ByMiniExcel, Students.BothRead),
        new("with a dimension", "a.xlsx", () => new RawWorkbook().Sheet(Students.Rows(), before: """<dimension ref="A1:E3"/>""").Bytes(), Students.BothRead),
        new("with a dimension that lies", "a.xlsx", () => new RawWorkbook().Sheet(Students.Rows(), before: """<dimension ref="A1:B1"/>""").Bytes(), Students.BothRead),
        new("rows and cells without references", "a.xlsx", () => new RawWorkbook().Sheet(WithoutReferences()).Bytes(), Students.BothRead),
        new("elements with a prefix", "a.xlsx", () => new RawWorkbook().RawSheet(Prefixed()).Bytes(), Students.BothRead),
        new("parts at names of their own", "a.xlsx", () => new RawWorkbook { WorkbookPart = "book.xml", SheetFolder = "data/tables/", TextsPart = "words/all.xml", Texts = SharedTable() }.Sheet(Students.SharedRows()).Bytes(), Students.BothRead),
        new("targets from the root", "a.xlsx", () => new RawWorkbook { IsAbsolute = true, Texts = SharedTable() }.Sheet(Students.SharedRows()).Bytes(), Students.BothRead),
        new("Strict Open XML", "a.xlsx", () => new RawWorkbook { IsStrict = true, Texts = SharedTable().Replace(RawWorkbook.Main, RawWorkbook.StrictMain, StringComparison.Ordinal) }.Sheet(Students.SharedRows()).Bytes(), Students.BothRead),
        new("rich text and phonetic guides", "a.xlsx", () => new RawWorkbook { Texts = RichTable() }.Sheet(Students.SharedRows()).Bytes(), Students.BothRead),
        new("WPS: extensions, styled empty cells to the last column", "a.xlsx", () => new RawWorkbook().RawSheet(LikeWps()).Bytes(), Students.BothRead),
        new("stored, not deflated", "a.xlsx", () => new RawWorkbook { Level = System.IO.Compression.CompressionLevel.NoCompression }.Sheet(Students.Rows()).Bytes(), Students.BothRead),
        new("comments, CDATA and blank lines in the markup", "a.xlsx", () => new RawWorkbook().Sheet("<!-- x -->\n" + Students.Rows().Replace("张三", "<![CDATA[张三]]>", StringComparison.Ordinal) + "\n").Bytes(), Students.BothRead),
        new("a byte order mark before the markup", "a.xlsx", () => new RawWorkbook().RawSheet("\uFEFF" + Worksheet(Students.Rows())).Bytes(), Students.BothRead),
        new("an unknown extension list in a row", "a.xlsx", () => new RawWorkbook().Sheet(Students.Rows().Replace("</row>", "<extLst><ext uri=\"{1}\"><x:c xmlns:x=\"urn:x\" r=\"A9\"><x:v>9</x:v></x:c></ext></extLst></row>", StringComparison.Ordinal)).Bytes(), Students.BothRead),
    ];

    public static string SharedTable() => Texts + string.Concat(Words().Select(w => $"<si><t>{w}</t></si>")) + "</sst>";

    private static IEnumerable<object> Words() => Students.Headers.Concat(Students.First).Concat(Students.Second);

    private static string RichTable() =>
        Texts + string.Concat(Words().Select(w => w is "张三" ? "<si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space=\"preserve\">三</t></r><rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh><phoneticPr fontId=\"1\"/></si>" : $"<si><t>{w}</t></si>")) + "</sst>";

    private static string Worksheet(string rows) => $"""<worksheet xmlns="{RawWorkbook.Main}"><sheetData>{rows}</sheetData></worksheet>""";

    private static string WithoutReferences() => System.Text.RegularExpressions.Regex.Replace(Students.Rows(), " r=\"[A-Z]?[0-9]+\"", "");

    private static string Prefixed() => $"""<x:worksheet xmlns:x="{RawWorkbook.Main}"><x:sheetData>"""
        + System.Text.RegularExpressions.Regex.Replace(Students.Rows(), "<(/?)([a-z])", "<$1x:$2") + "</x:sheetData></x:worksheet>";

    private static string LikeWps() => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="{RawWorkbook.Main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><sheetPr/><dimension ref="A1:XFD5"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5"/><sheetData>{Students.Rows().Replace("</row>", "<c r=\"XFD9\" s=\"1\"/></row>", StringComparison.Ordinal).Replace("XFD9\" s=\"1\"/></row><row r=\"2\"", "XFD1\" s=\"1\"/></row><row r=\"2\"", StringComparison.Ordinal).Replace("XFD9\" s=\"1\"/></row><row r=\"3\"", "XFD2\" s=\"1\"/></row><row r=\"3\"", StringComparison.Ordinal).Replace("XFD9", "XFD3", StringComparison.Ordinal)}<row r="4"><c r="A4" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row></sheetData><pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/></worksheet>
        """;

    private static byte[] ByMiniExcel()
    {
        using var file = new MemoryStream();
        file.SaveAs(new[] { Students.First, Students.Second }.Select(s => Students.Headers.Zip(s).ToDictionary(p => (string)p.First, p => p.Second)));
        return file.ToArray();
    }

    private static byte[] BySdk()
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "名册", SheetId = 1, Id = "rIdA" }));
            var strings = book.AddNewPart<SharedStringTablePart>();
            strings.SharedStringTable = new SharedStringTable();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var rows = new SheetData();
            var next = 0;
            foreach (var values in new[] { Students.Headers, Students.First, Students.Second })
            {
                var row = new Row();
                foreach (var value in values)
                {
                    strings.SharedStringTable.Append(new SharedStringItem(new Text((string)value)));
                    row.Append(new Cell { DataType = CellValues.SharedString, StyleIndex = 1, CellValue = new CellValue(next++.ToString(CultureInfo.InvariantCulture)) });
                }

                rows.Append(row);
            }

            book.AddNewPart<WorksheetPart>("rIdA").Worksheet = new Worksheet(rows);
        }

        return file.ToArray();
    }
}
