using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Writing;
using JdPartnership.TestKit.Rosters.Making;
using static JdPartnership.TestKit.Rosters.Making.Cells;

namespace JdPartnership.Documents.Tests.Rosters;

public sealed class RosterErrorWorkbookTests
{
    private static readonly byte[] Source = new RawWorkbook().Sheet(
        Row(1, "名册") + Row(2, [.. Students.Headers, "联系电话", "班主任", "备注"])
        + Row(3, [.. Students.First, 13800000000, "=cmd|'/c calc'!A0", "+1"])
        + Row(4, "李四", null, "电话客服", 46083, "2026-13-01", null, "@x", "-2"), "三月").Bytes();

    [Fact]
    public void ErrorWorkbook_ReadBack_GivesTheSameRows()
    {
        var written = Write(Source, marked: new HashSet<RosterColumn> { RosterColumn.IdNumber, RosterColumn.End });
        Assert.Equal(WithoutNumbers(ReadRoster.Lines(Source, "a.xlsx")), WithoutNumbers(ReadRoster.Lines(written, "b.xlsx")));
        Assert.Equal(WithoutNumbers(ReadRoster.Lines(Source, "a.xlsx")), WithoutNumbers(ReadRoster.Lines(Write(written, new HashSet<RosterColumn>()), "c.xlsx")));
    }

    [Fact]
    public void ErrorWorkbook_IsValid_WithResultAndErrors_AndErrorCellsFilled()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Write(Source, new HashSet<RosterColumn> { RosterColumn.IdNumber })), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().ToDictionary(c => c.CellReference!.Value![..1])).ToList();
        Assert.Equal(["校验结果", "错误"], [rows[0]["I"].InnerText, rows[0]["J"].InnerText]);
        Assert.Equal("第一处\n第二处", rows[1]["J"].InnerText);
        Assert.Equal((uint)RosterStyle.MarkedText, rows[1]["B"].StyleIndex!.Value);
        Assert.Equal((uint)RosterStyle.MarkedText, rows[2]["B"].StyleIndex!.Value);
        Assert.Equal("三月", workbook.WorkbookPart.Workbook!.Descendants<Sheet>().Single().Name!.Value);
    }

    [Fact]
    public void ErrorWorkbook_TextThatWouldRun_IsMarkedAsText()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Write(Source, new HashSet<RosterColumn>())), isEditable: false);
        var formats = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        var risky = workbook.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Where(c => c.InnerText is ['=' or '+' or '-' or '@', ..]).ToList();
        Assert.Equal(4, risky.Count);
        Assert.All(risky, cell => Assert.True(formats[(int)cell.StyleIndex!.Value].QuotePrefix?.Value));
        Assert.Empty(workbook.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
    }

    [Fact]
    public void ErrorWorkbook_CodesThatWereNumbers_AreText()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Write(Source, new HashSet<RosterColumn>())), isEditable: false);
        var phone = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Single(c => c.InnerText == "13800000000");
        Assert.Equal(CellValues.InlineString, phone.DataType!.Value);
    }

    [Fact]
    public void ErrorWorkbook_Masked_HoldsNoNumberOfAPerson_AndSaysThatItIsForReadingOnly()
    {
        using var content = new MemoryStream(Source);
        var headers = ReadRoster.Reader.ReadHeaders(content, "a.xlsx")[0];
        using var target = new MemoryStream();
        var rows = ReadRoster.Reader.ReadRows(content, "a.xlsx", headers.Recognised)
            .Select(row => new CheckedRow(MaskedRows.Of(row, headers.Recognised), "有误", [], new HashSet<RosterColumn>()));
        new RosterErrorWorkbook().Write(target, headers, headers.Recognised, rows, "只供查看");

        using var workbook = SpreadsheetDocument.Open(target, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        Assert.Equal(["三月", "说明"], workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value));
        var texts = workbook.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).Select(c => c.InnerText).ToList();
        Assert.Contains("只供查看", texts);
        Assert.Contains("138****0000", texts);
        Assert.DoesNotContain(texts, t => t.Contains("13800000000", StringComparison.Ordinal) || t.Contains(Students.First[1]!.ToString()!, StringComparison.Ordinal));
    }

    private static byte[] Write(byte[] source, IReadOnlySet<RosterColumn> marked)
    {
        using var content = new MemoryStream(source);
        var headers = ReadRoster.Reader.ReadHeaders(content, "a.xlsx")[0];
        using var target = new MemoryStream();
        var rows = ReadRoster.Reader.ReadRows(content, "a.xlsx", headers.Recognised).Select(row => new CheckedRow(row, "有误", ["第一处", "第二处"], marked));
        new RosterErrorWorkbook().Write(target, headers, headers.Recognised, rows);
        return target.ToArray();
    }

    private static IEnumerable<string> WithoutNumbers(IEnumerable<string> lines) => lines.Select(line => line[line.IndexOf(' ', StringComparison.Ordinal)..]);
}
