using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using JdPartnership.Core.Rosters;
using JdPartnership.Documents.Workbooks.Rosters.Writing;

namespace JdPartnership.Documents.Tests.Rosters;

public sealed class RosterTemplateTests
{
    private static readonly byte[] Template = Write(["在线客服", "电话客服"], ["宿迁", "成都", "扬州"]);

    [Fact]
    public void Template_IsValid_WithAllColumnsInOrder_AndRequiredOnesTold()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Template), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        var head = Rows(workbook)[0].Elements<Cell>().ToList();
        Assert.Equal(RosterColumns.All.Select(d => d.Header), head.Select(c => c.InnerText));
        Assert.Equal(RosterColumns.All.Select(d => d.IsRequired), head.Select(c => c.StyleIndex!.Value == (uint)RosterStyle.RequiredHead));
        Assert.Equal("A2", workbook.WorkbookPart!.WorksheetParts.First(p => p.Worksheet!.Descendants<Pane>().Any()).Worksheet!.Descendants<Pane>().Single().TopLeftCell!.Value);
    }

    [Fact]
    public void Template_OffersLists_AndKeepsCodesAsText()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Template), isEditable: false);
        var sheet = Part(workbook, "实习名册").Worksheet!;
        var lists = sheet.Descendants<DataValidation>().Where(v => v.Type?.Value == DataValidationValues.List).ToDictionary(v => v.ErrorTitle!.Value!, v => v.Formula1!.Text);
        Assert.Equal(["证件类型", "实习类型", "岗位", "分中心", "知情同意", "监护人知情同意", "发放形式"], lists.Keys);
        var options = Part(workbook, "选项").Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().ToDictionary(c => c.CellReference!.Value!, c => c.InnerText)).ToList();
        Assert.Equal("选项!$D$1:$D$3", lists["分中心"]);
        Assert.Equal(["宿迁", "成都", "扬州"], options.Take(3).Select((row, i) => row[$"D{i + 1}"]));
        var text = sheet.Descendants<Column>().Where(c => c.Style!.Value == (uint)RosterStyle.Text).Select(c => RosterColumns.All[(int)c.Min!.Value - 1].Kind).ToHashSet();
        Assert.Contains(ColumnKind.Code, text);
        Assert.DoesNotContain(ColumnKind.Date, text);
        Assert.Equal("hidden", workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == "选项").State!.InnerText);
    }

    [Fact]
    public void Template_ReadBack_IsRecognisedWhole_AndItsExampleIsNoStudent()
    {
        using var content = new MemoryStream(Template);
        var headers = ReadRoster.Reader.ReadHeaders(content, "模板.xlsx");
        Assert.Equal("实习名册", headers[0].Sheet);
        Assert.Equal(RosterColumns.All.Select(d => d.Column), headers[0].Recognised.Columns.OrderBy(c => c.Value).Select(c => c.Key));
        Assert.Empty(ReadRoster.Lines(Template, "模板.xlsx"));
    }

    [Fact]
    public void Template_WithoutPostsAndCentres_OffersNone()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Write([], [])), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
        Assert.Equal(5, Part(workbook, "实习名册").Worksheet!.Descendants<DataValidation>().Count(v => v.Type?.Value == DataValidationValues.List));
    }

    [Fact]
    public void Template_Twice_IsTheSame() => Assert.Equal(Write(["甲"], []), Write(["甲"], []));

    private static byte[] Write(IReadOnlyList<string> posts, IReadOnlyList<string> centres)
    {
        using var target = new MemoryStream();
        new RosterTemplate().Write(target, posts, centres);
        return target.ToArray();
    }

    private static List<Row> Rows(SpreadsheetDocument workbook) => [.. Part(workbook, "实习名册").Worksheet!.Descendants<Row>()];

    private static WorksheetPart Part(SpreadsheetDocument workbook, string name) =>
        (WorksheetPart)workbook.WorkbookPart!.GetPartById(workbook.WorkbookPart.Workbook!.Descendants<Sheet>().Single(s => s.Name == name).Id!.Value!);
}
