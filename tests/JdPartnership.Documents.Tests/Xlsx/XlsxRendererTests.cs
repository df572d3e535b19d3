using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JdPartnership.Core.Common;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Xlsx;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Documents.Tests.Xlsx;

public class XlsxRendererTests
{
    private static readonly ReportContent Sample = SampleReport.Create();

    [Fact]
    public void Render_Sample_IsValid()
    {
        using var workbook = Open(new XlsxRenderer().Render(Sample));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Render_EachTable_IsASheetWithItsValues()
    {
        using var workbook = Open(new XlsxRenderer().Render(Sample));

        foreach (var table in Sample.DataTables)
        {
            var rows = Rows(workbook, table.Caption);
            Assert.Equal(table.Columns.Select(column => column.Title), rows[0].Elements<Cell>().Select(cell => cell.InnerText));
            Assert.Equal(table.Rows.Count + (table.Note is null ? 2 : 3), rows.Count);
            for (var i = 0; i < table.Rows.Count; i++)
            {
                Assert.Equal(table.Rows[i].Select(cell => cell.Number?.ToString("0.##", CultureInfo.InvariantCulture) ?? cell.Text), rows[i + 1].Elements<Cell>().Select(cell => cell.InnerText));
            }
        }
    }

    [Fact]
    public void Render_Numbers_AreNumbersInChineseOfficesFormat()
    {
        using var workbook = Open(new XlsxRenderer().Render(Sample));
        var cell = Rows(workbook, Sample.DataTables[0].Caption)[1].Elements<Cell>().ElementAt(3);
        var growth = Rows(workbook, "指标")[2].Elements<Cell>().ElementAt(2);

        Assert.Null(cell.DataType);
        Assert.Equal(("37", 3u), (cell.CellValue!.Text, Format(workbook, cell).NumberFormatId!.Value));
        Assert.Equal(("5.7", 164u), (growth.CellValue!.Text, Format(workbook, growth).NumberFormatId!.Value));
    }

    [Theory]
    [InlineData(Bound.AtLeast, "10000000", false, "\"不低于\"#,##0")]
    [InlineData(Bound.AtLeast, "70.5", true, "\"不低于\"#,##0.0")]
    [InlineData(Bound.MoreThan, "160000", false, "\"超过\"#,##0")]
    [InlineData(Bound.Nearly, "100", true, "\"近\"#,##0")]
    [InlineData(Bound.Nearly, "1.25", false, "\"近\"#,##0.00##")]
    [InlineData(Bound.Odd, "40", false, "#,##0\"余\"")]
    [InlineData(Bound.Odd, "1.25", true, "#,##0.00##\"余\"")]
    public void Render_BoundedNumber_StaysANumberAndShowsItsBound(Bound bound, string value, bool isBold, string format)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);
        var cell = TableCell.Of(number, bound) with { IsHighlighted = isBold };
        using var workbook = Open(new XlsxRenderer().Render(SampleReport.With(new TableBlock("t", "表", [new("金额", IsNumber: true)], [[cell]]))));
        var written = Rows(workbook, "表")[1].Elements<Cell>().Single();
        var style = Format(workbook, written);

        Assert.Null(written.DataType);
        Assert.Equal(value, written.CellValue!.Text);
        Assert.Equal(isBold ? 1u : 0u, style.FontId!.Value);
        Assert.Equal(format, workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!.Elements<NumberingFormat>().Single(f => f.NumberFormatId!.Value == style.NumberFormatId!.Value).FormatCode!.Value);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(error => error.Description));
    }

    [Fact]
    public void Render_BoundedFigure_ShowsItsBound()
    {
        var content = SampleReport.Create();
        using var workbook = Open(new XlsxRenderer().Render(content with { Figures = [.. content.Figures.Select(f => f with { Bound = f.Key == "colleges.claimed" ? Bound.Nearly : f.Bound })] }));
        var cell = Rows(workbook, "指标")[3].Elements<Cell>().ElementAt(2);

        Assert.Equal(("114", 172u), (cell.CellValue!.Text, Format(workbook, cell).NumberFormatId!.Value));
    }

    [Fact]
    public void Render_NoteOfATable_StandsBelowItsRows_SetOffByAnEmptyOne()
    {
        using var workbook = Open(new XlsxRenderer().Render(SampleReport.With(
            new TableBlock("a", "有注", [new("名称"), new("数")], [["甲", TableCell.Of(1)]], ["合计", TableCell.Of(1)], "说明一"), new TableBlock("b", "无注", [new("名称")], [["甲"]]))));

        var rows = Rows(workbook, "有注");
        Assert.Equal([1u, 2u, 3u, 5u], rows.Select(row => row.RowIndex!.Value));
        Assert.Equal("说明一", rows[^1].InnerText);
        Assert.Equal(2, Rows(workbook, "无注").Count);
    }

    [Fact]
    public void Render_HeadRow_IsBoldAndFrozen()
    {
        using var workbook = Open(new XlsxRenderer().Render(Sample));

        foreach (var part in workbook.WorkbookPart!.WorksheetParts)
        {
            var pane = part.Worksheet!.Descendants<Pane>().Single();
            Assert.Equal((1.0, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
            Assert.All(part.Worksheet.Descendants<Row>().First().Elements<Cell>(), cell => Assert.Equal(1u, Format(workbook, cell).FontId!.Value));
        }
    }

    [Fact]
    public void Render_FigureSheet_NamesScopeKindAndTime_UnknownStaysEmpty()
    {
        using var workbook = Open(new XlsxRenderer().Render(Sample));
        var rows = Rows(workbook, "指标").Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()).ToList();

        Assert.Equal(["internships.headcount.2018", "2018年实习人数", "7210", "人", "企业", "增量", "2018-01-01 至 2018-12-31", "2018年在各分中心实习的学生人数。"], rows[1]);
        Assert.Equal("声明|截至 2018-09-30", rows[3][5] + "|" + rows[3][6]);
        Assert.Equal(("", SampleReport.College), (rows[4][2], rows[4][4]));
        Assert.Equal(["internships.headcount.2018", "2018年实习人数", "江苏", "32", "4030", "人"], Rows(workbook, "指标分项")[1].Elements<Cell>().Select(cell => cell.InnerText));
    }

    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("+86", true)]
    [InlineData("-", true)]
    [InlineData("@name", true)]
    [InlineData("\tx", true)]
    [InlineData("院校", false)]
    public void Render_TextThatWouldBecomeAFormula_IsQuoted(string text, bool isQuoted)
    {
        using var workbook = Open(new XlsxRenderer().Render(SampleReport.With(new TableBlock("t", "表", [new("名称")], [[text]]))));
        var cell = Rows(workbook, "表")[1].Elements<Cell>().Single();

        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(isQuoted, Format(workbook, cell).QuotePrefix?.Value ?? false);
    }

    [Fact]
    public void Render_Captions_BecomeValidNames()
    {
        var captions = new[] { "A/B[1]:*?\\", "指标", "同名", "同名", "'引号'", "", new string('长', 40), new string('长', 41), "history" };
        var content = SampleReport.With([.. captions.Select((caption, i) => new TableBlock("t" + i, caption, [new("名称")], []))]);
        using var workbook = Open(new XlsxRenderer().Render(content));

        var names = workbook.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!).ToList();

        Assert.Equal(
            ["AB1", "指标（2）", "同名", "同名（2）", "引号", "数据表", new string('长', 31), new string('长', 28) + "（2）", "history（2）", "指标", "指标分项"],
            names);
    }

    [Fact]
    public void Render_UnderAnyCulture_GivesTheSameBytes()
    {
        var expected = new XlsxRenderer().Render(Sample);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(expected, new XlsxRenderer().Render(SampleReport.Create()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static List<Row> Rows(SpreadsheetDocument workbook, string name)
    {
        var sheet = workbook.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single(sheet => sheet.Name == name);
        return [.. ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Row>()];
    }

    private static CellFormat Format(SpreadsheetDocument workbook, Cell cell) =>
        workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);
}
