using System.Text;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Plain;
using JdPartnership.Documents.Workbooks.Rosters.Sheets;
using JdPartnership.TestKit.Rosters.Making;

namespace JdPartnership.Documents.Tests.Rosters.Plain;

/// <summary>What is read without a parser, and what is left to one.</summary>
public sealed class PlainRowsTests
{
    private const string Descent = """ xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" """;
    private const string Last = """<row r="9"><c r="A9"><v>9</v></c></row>""";

    [Theory]
    [InlineData("""<row r="2" spans="1:2" s="1" customFormat="1" ht="15.75" x14ac:dyDescent="0.2"><c r="B2" s="3"><v>1.5</v></c></row>""", "|1.5")]
    [InlineData("""<row><c><v>1</v></c><c><v>2</v></c></row>""", "1|2")]
    [InlineData("<row r=\"2\" >\r\n\t<c r=\"A2\" t=\"str\" >\n<f t=\"shared\" si=\"0\">B2&amp;\"x\"</f>\n<v>甲&lt;乙</v>\n</c>\n</row>\n", "甲<乙")]
    [InlineData("""<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c></row>""", " a ")]
    [InlineData("""<row r="2"><c r="A2" t="inlineStr"><is><r><rPr><b/><sz val="11"/></rPr><t>a</t></r><r><t>_x000D_𠮷</t></r><phoneticPr fontId="1"/></is></c></row>""", "a\r𠮷")]
    [InlineData("""<row r="2"><c r="A2" s="1"/><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c></row>""", "||TRUE|#REF!")]
    public void UsualRow_IsReadWithoutAParser(string row, string expected) =>
        Assert.Equal([expected, "9"], Read(row + Last).Select(r => string.Join('|', r.Cells.Select(c => c.Text ?? $"{c.Number}"))));

    [Theory]
    [InlineData("""<row r="2"/><row r="3" hidden="1"/><row r="4"><c r="A4" s="1"/></row>""")]
    [InlineData("")]
    public void RowsWithoutAnything_ArePassedOver(string rows) => Assert.Equal([9], Read(rows + Last).Select(r => r.Number));

    [Theory]
    [InlineData("<row r='2'></row>")]
    [InlineData("""<row r="2" r="2"></row>""")]
    [InlineData("""<row r="2" y:dyDescent="1"></row>""")]
    [InlineData("""<row r="2" x14ac:r="1"></row>""")]
    [InlineData("""<row r="2" xmlns="urn:x"></row>""")]
    [InlineData("""<row r="2" xml:space="both"></row>""")]
    [InlineData("""<row r="2"spans="1"></row>""")]
    [InlineData("""<row r="&#50;"></row>""")]
    [InlineData("""<row r="0"></row>""")]
    [InlineData("""<row r="+2"></row>""")]
    [InlineData("""<row r="12345678"></row>""")]
    [InlineData("""<row r="2"><c r="A3"><v>1</v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2" t="x"><v>1</v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2" s="-1"><v>1</v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2"><v>1</v><v>2</v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2"><v>1<!-- --></v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2" t="str"><v><![CDATA[1]]></v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2" t="str"><v>]]></v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2" t="str"><v>&#65;</v></c></row>""")]
    [InlineData("""<row r="2"><c r="A2" t="str"><v>&nbsp;</v></c></row>""")]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>a\r\nb</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>\u0001</v></c></row>")]
    [InlineData("<row r=\"2\"><c r=\"A2\" t=\"str\"><v>\uFFFE</v></c></row>")]
    [InlineData("""<row r="2"><c r="A2" t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c></row>""")]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></c><extLst/></row>""")]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></c>text</row>""")]
    [InlineData("""<row r="2"><c r="A2"><v>1</v></row>""")]
    [InlineData("<!-- --><row r=\"2\"></row>")]
    [InlineData("<x:row r=\"2\"></x:row>")]
    public void RowWithAnythingOdd_IsLeftToAParser(string row) => Assert.Empty(Read(row + Last));

    [Theory]
    [InlineData("<worksheet><sheetData>")]
    [InlineData($"<x:worksheet xmlns:x=\"{RawWorkbook.Main}\" xmlns=\"{RawWorkbook.Main}\"><sheetData>")]
    [InlineData($"<worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData xmlns=\"urn:x\"/><sheetData>")]
    [InlineData($"<worksheet xmlns=\"{RawWorkbook.Main}\"><extLst><sheetData>")]
    [InlineData($"<worksheet xmlns=\"{RawWorkbook.Main}\"><!-- <sheetData>")]
    [InlineData($"<worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData ><row r=\"1\"/></sheetData><sheetData>")]
    [InlineData($"<worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData >")]
    [InlineData($"<!DOCTYPE worksheet><worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData>")]
    public void SheetThatBeginsInAnOddWay_IsLeftToAParser_AndNothingIsTaken(string head)
    {
        var bytes = Encoding.UTF8.GetBytes(head + Last + "</sheetData></worksheet>");
        using var part = new PartBytes(new MemoryStream(bytes));
        Assert.Null(PlainHead.TakeOfSheet(part));
        Assert.Equal(bytes, part.Ahead.ToArray());
    }

    [Fact]
    public void RowsCutAnywhere_AreReadAlike()
    {
        var rows = string.Concat(Enumerable.Range(2, 200).Select(number => Cells.Row(number, "张三", number, null, 2.5, new string('长', number))));
        var whole = Read(rows).Select(Text).ToList();
        Assert.Equal(200, whole.Count);
        Assert.All([1, 5, 1000], most => Assert.Equal(whole, Read(rows, most).Select(Text)));
    }

    [Fact]
    public void RowLongerThanABlock_IsReadWithoutAParser() =>
        Assert.Equal(10_000, Read(Cells.Row(2, [.. Enumerable.Repeat((object)new string('长', 10_000), 12)])).Single().Cells[11].Text!.Length);

    private static string Text(SheetRow row) => $"{row.Number} {string.Join('|', row.Cells)}";

    /// <summary>Rows read before a whole parser has to go on.</summary>
    private static List<SheetRow> Read(string rows, int most = int.MaxValue)
    {
        var markup = $"""<?xml version="1.0"?><worksheet xmlns="{RawWorkbook.Main}"{Descent}><cols><col min="1" max="2"/></cols><sheetData>{rows}</sheetData></worksheet>""";
        using var part = new PartBytes(new DrippingStream(Encoding.UTF8.GetBytes(markup), most));
        var limits = new RosterFileLimits();
        var plain = new PlainRows(
            part,
            PlainHead.TakeOfSheet(part)!,
            new RowCells(MergedColumns.None, limits),
            new CellSource(SharedTexts.None, CellFormats.None, is1904: false, new HashSet<int>()),
            new CharBuffer(limits.CellCharacters));
        var read = new List<SheetRow>();
        while (plain.Next() is { } row)
        {
            read.Add(row);
        }

        return read;
    }
}
