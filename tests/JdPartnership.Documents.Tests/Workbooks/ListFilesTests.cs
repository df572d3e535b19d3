using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JdPartnership.Core.Lists;
using JdPartnership.Documents.Workbooks;

namespace JdPartnership.Documents.Tests.Workbooks;

public sealed class ListFilesTests
{
    private static readonly ListTable Table = new(
        "合作院校/一览",
        ["学校名称", "日期", "人数", "增减（%）"],
        [
            ["江苏财经职业技术学院", new DateOnly(2018, 9, 30), 450, 15.4m],
            ["=1+1", null, -3, null],
            ["甲,\"乙\"\n丙", null, null, null],
            ["＋全角", null, 0, 7.0m],
        ]);

    [Fact]
    public void Csv_IsUtf8WithMark_QuotesAndStopsFormulas()
    {
        var bytes = new ListCsv().Write(Table);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "学校名称,日期,人数,增减（%）\r\n江苏财经职业技术学院,2018-09-30,450,15.4\r\n'=1+1,,-3,\r\n\"甲,\"\"乙\"\"\n丙\",,,\r\n'＋全角,,0,7\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("+86")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    [InlineData("＝1")]
    public void Csv_TextThatWouldRun_IsTextToASpreadsheet(string text) =>
        Assert.Contains($"\r\n'{text}\r\n", Encoding.UTF8.GetString(new ListCsv().Write(new ListTable("表", ["列"], [[text]]))), StringComparison.Ordinal);

    [Fact]
    public void Workbook_HoldsNumbersAsNumbersAndTextAsText()
    {
        using var stream = new MemoryStream(new ListWorkbook().Write(Table));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        Assert.Equal("合作院校一览", workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Single().Name!.Value);
        var rows = workbook.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().ToList()).ToList();
        Assert.Equal(["学校名称", "日期", "人数", "增减（%）"], rows[0].Select(c => c.InnerText));
        Assert.Equal(["江苏财经职业技术学院", "2018-09-30", "450", "15.4"], rows[1].Select(c => c.InnerText));
        Assert.Null(rows[1][2].DataType);
        Assert.Equal(CellValues.InlineString, rows[2][0].DataType!.Value);
        Assert.Equal("=1+1", rows[2][0].InnerText);
        Assert.Empty(workbook.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
    }

    [Fact]
    public void Workbook_Twice_IsTheSame() => Assert.Equal(new ListWorkbook().Write(Table), new ListWorkbook().Write(Table));

    [Fact]
    public void Write_SomethingElse_IsRefused()
    {
        var table = new ListTable("表", ["列"], [[DateTime.UnixEpoch]]);
        Assert.Throws<ArgumentException>(() => new ListCsv().Write(table));
        Assert.Throws<ArgumentException>(() => new ListWorkbook().Write(table));
    }
}
