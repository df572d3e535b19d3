using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Packages;
using JdPartnership.Documents.Workbooks.Rosters.Writing;

namespace JdPartnership.Documents.Tests.Rosters;

public sealed class PackageWorkbookTests
{
    private static readonly PackageHead Head = new("江苏财经职业技术学院", "2025年春季", "某某信息技术有限公司");

    private static readonly PackageRow Row = new()
    {
        Batch = "2025年春季",
        Name = "王小明",
        StudentNumber = "2023530701",
        IdMask = "320*************24",
        MajorName = "电子商务",
        Post = "商家支持",
        ServiceCentre = "扬州分中心",
        ProvinceCode = "32",
        Start = new(2025, 3, 3),
        End = new(2025, 8, 29),
        MonthlyPay = 3850.5m,
        PayForm = PayForm.BankTransfer,
        CollegeGrade = AssessmentGrade.Good,
    };

    [Fact]
    public async Task Package_HoldsEveryColumnInItsPlace()
    {
        var cells = (await ReadAsync(Row with { EndedOn = new(2025, 6, 13), EndedBy = StayEnd.ByStudent }))[1];
        Assert.Equal(
            ["江苏财经职业技术学院", "王小明", "居民身份证", "320*************24", "岗位实习", "集中安排", "某某信息技术有限公司", "江苏", "2025-03-03", "2025-06-13", "2025-08-29", "学生申请", "3850.5", "银行转账", "良好"],
            new[] { "学校名称", "姓名", "证件类型", "证件号码", "实习类型", "组织形式", "单位名称", "实习省份", "开始日期", "结束日期", "计划结束日期", "提前结束", "月实习报酬", "发放形式", "院校评定" }.Select(c => cells[c]));
        Assert.DoesNotContain("统一社会信用代码", cells.Keys);
        Assert.DoesNotContain("企业评定", cells.Keys);
    }

    [Fact]
    public async Task Package_OfNobody_IsItsHeadAlone() => Assert.Single(await ReadAsync());

    [Fact]
    public async Task Package_OfTheSameRows_IsTheSameBytes() => Assert.Equal(await WriteAsync(Row, Row with { Name = "李四" }), await WriteAsync(Row, Row with { Name = "李四" }));

    [Fact]
    public async Task Package_IsValid_AndTextThatWouldRunIsMarkedAsText()
    {
        using var workbook = SpreadsheetDocument.Open(
            new MemoryStream(await WriteAsync(Row with { Name = "=cmd|'/c calc'!A0", MajorName = "+1", ClassName = "-2", CollegeMentor = "＝SUM(1)", Department = "a\u0001b" })), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        var formats = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
        var risky = workbook.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Where(c => c.InnerText is ['=' or '+' or '-' or '＝', ..]).ToList();
        Assert.Equal(4, risky.Count);
        Assert.All(risky, cell => Assert.True(formats[(int)cell.StyleIndex!.Value].QuotePrefix?.Value));
        Assert.Empty(workbook.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<CellFormula>());
    }

    [Fact]
    public async Task Package_StopsWhenNobodyWaits()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new PackageWorkbook().WriteAsync(Stream.Null, Head, Endless(), cancelled.Token));
    }

    private static async Task<byte[]> WriteAsync(params PackageRow[] rows)
    {
        using var target = new MemoryStream();
        await new PackageWorkbook().WriteAsync(target, Head, rows.ToAsyncEnumerable(), CancellationToken.None);
        return target.ToArray();
    }

    // Each row by the titles of its cells that hold something; the first is the head itself.
    private static async Task<List<Dictionary<string, string>>> ReadAsync(params PackageRow[] rows)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(await WriteAsync(rows)), isEditable: false);
        var sheet = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>()
            .Select(r => r.Elements<Cell>().ToDictionary(c => c.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()), c => c.InnerText))
            .ToList();
        return [.. sheet.Select(row => row.ToDictionary(c => sheet[0][c.Key], c => c.Value))];
    }

    private static async IAsyncEnumerable<PackageRow> Endless([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Row;
            await Task.Yield();
        }
    }
}
