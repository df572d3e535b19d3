using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Documents.Workbooks.Unmasked;

namespace JdPartnership.Documents.Tests.Workbooks;

public sealed class UnmaskedWorkbookTests
{
    private const string Line = "导出申请 12｜申请人 coordinator｜批准人 admin｜用途：A&B 保险";
    private static readonly string[] Headers = ["姓名", "证件号码", "备注"];

    [Fact]
    public async Task EachSheet_CarriesTheMark_InSightAndOnEveryPage()
    {
        var content = await WriteAsync(Sheet("2026年秋季", ["王小明", "320802200501010029", ""]), Sheet("2026年秋季", ["李四", "32080220050101003X", ""]));
        using var workbook = SpreadsheetDocument.Open(content, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        Assert.Equal(["2026年秋季", "2026年秋季（2）"], workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(s => s.Name!.Value));
        foreach (var part in workbook.WorkbookPart.WorksheetParts)
        {
            var rows = part.Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList()).ToList();
            Assert.Equal(Line, Assert.Single(rows[0]));
            Assert.Equal(Headers, rows[1]);
            Assert.Equal("&L" + Line.Replace("&", "&&", StringComparison.Ordinal), part.Worksheet.Descendants<OddHeader>().Single().Text);
            Assert.StartsWith("&L导出申请 12", part.Worksheet.Descendants<OddFooter>().Single().Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil\")", true)]
    [InlineData("+86", true)]
    [InlineData("-1", true)]
    [InlineData("@SUM(A1)", true)]
    [InlineData("\t=1", true)]
    [InlineData("王小明", false)]
    public async Task TextThatWouldRun_IsMarkedAsText(string text, bool quoted)
    {
        using var workbook = SpreadsheetDocument.Open(await WriteAsync(Sheet("表", [text, "1", "x"])), isEditable: false);
        var cell = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().First(c => c.CellReference == "A3");
        var format = workbook.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

        Assert.Equal(quoted, format.QuotePrefix?.Value ?? false);
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Empty(workbook.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
    }

    [Fact]
    public async Task LongMark_IsCutForThePrintedPage_NeverWithinADoubledSign()
    {
        var mark = new ExportMark(1, new string('&', 400));
        using var content = new MemoryStream();
        await new UnmaskedWorkbook().WriteAsync(content, mark, [Sheet("表", ["a", "b", "c"])], default);
        using var workbook = SpreadsheetDocument.Open(content, isEditable: false);

        var head = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<OddHeader>().Single().Text[2..];
        Assert.True(head.Length <= 250);
        Assert.Equal(0, head.Length % 2);
    }

    [Fact]
    public async Task Rows_AreWrittenAsTheyAreRead_IntoAStreamThatOnlyGoesForward()
    {
        using var target = new ForwardOnly();
        var atHalf = 0L;
        await new UnmaskedWorkbook().WriteAsync(target, new ExportMark(1, Line), [new ExportSheet("表", Headers, ManyAsync(() => atHalf = target.Written))], default);

        Assert.True(atHalf > target.Written / 4, $"{atHalf} of {target.Written} bytes were written when half of the rows were read.");
    }

    private static ExportSheet Sheet(string name, params IReadOnlyList<string>[] rows) => new(name, Headers, rows.ToAsyncEnumerable());

    private static async IAsyncEnumerable<IReadOnlyList<string>> ManyAsync(Action atHalf)
    {
        const int Rows = 20_000;
        for (var i = 0; i < Rows; i++)
        {
            if (i == Rows / 2)
            {
                atHalf();
            }

            yield return [$"学生{i}", Guid.NewGuid().ToString(), Guid.NewGuid().ToString()];
        }

        await Task.CompletedTask;
    }

    private static async Task<MemoryStream> WriteAsync(params ExportSheet[] sheets)
    {
        var content = new MemoryStream();
        await new UnmaskedWorkbook().WriteAsync(content, new ExportMark(12, Line), sheets, default);
        content.Position = 0;
        return content;
    }

    private sealed class ForwardOnly : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Written += count;

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
