using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JdPartnership.Documents.Workbooks;

namespace JdPartnership.Documents.Tests.Workbooks;

public sealed class StreamedListWorkbookTests
{
    [Fact]
    public async Task Write_IsAValidWorkbook_WithNumbersAsNumbersAndTextAsText()
    {
        using var workbook = SpreadsheetDocument.Open(
            await WriteAsync([["学生甲", new DateOnly(2018, 9, 30), 30, 2544.5m], ["=1+1", null, 0, null]]), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        Assert.Equal("发放记录 2018-09", workbook.WorkbookPart!.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single().Name);
        var rows = Rows(workbook);
        Assert.Equal(["姓名", "发放日期", "天数", "金额"], rows[0].Elements<Cell>().Select(c => c.InnerText));
        Assert.Equal(["学生甲", "2018-09-30", "30", "2544.5"], rows[1].Elements<Cell>().Select(c => c.InnerText));
        Assert.Equal([CellValues.InlineString, CellValues.InlineString, null, null], rows[1].Elements<Cell>().Select(c => c.DataType?.Value));
    }

    [Theory]
    [InlineData("=cmd|'/c calc'!A0")]
    [InlineData("+86")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1")]
    public async Task Write_TextThatWouldRun_IsMarkedAsText(string text)
    {
        using var workbook = SpreadsheetDocument.Open(await WriteAsync([[text, "平常", null, null]]), isEditable: false);
        var cells = Rows(workbook)[1].Elements<Cell>().ToList();
        var formats = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        Assert.Equal([true, false], cells.Select(c => formats[(int)c.StyleIndex!.Value].QuotePrefix?.Value == true));
        Assert.Equal(text, cells[0].InnerText);
    }

    [Fact]
    public async Task Write_TakesRowsOneByOne()
    {
        var taken = 0;
        await new StreamedListWorkbook().WriteAsync(new MemoryStream(), "表", ["列"], Counting(), default);
        Assert.Equal(10_000, taken);

        async IAsyncEnumerable<IReadOnlyList<object?>> Counting()
        {
            while (taken < 10_000)
            {
                taken++;
                await Task.CompletedTask;
                yield return [taken];
            }
        }
    }

    [Fact]
    public async Task Write_Cancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new StreamedListWorkbook().WriteAsync(new MemoryStream(), "表", ["列"], Endless(cancelled.Token), cancelled.Token));
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Endless([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return [1];
        }
    }

    private static async Task<MemoryStream> WriteAsync(IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var stream = new MemoryStream();
        await new StreamedListWorkbook().WriteAsync(stream, "发放记录 2018-09", ["姓名", "发放日期", "天数", "金额"], rows.ToAsyncEnumerable(), default);
        stream.Position = 0;
        return stream;
    }

    private static List<Row> Rows(SpreadsheetDocument workbook) => [.. workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>()];
}
