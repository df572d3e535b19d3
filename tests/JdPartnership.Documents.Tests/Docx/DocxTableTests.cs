using DocumentFormat.OpenXml.Wordprocessing;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Documents.Tests.Docx;

public class DocxTableTests
{
    private static readonly ReportContent Sample = SampleReport.Create();

    [Fact]
    public void Render_Tables_RepeatTheirHeadAndTearNoRow()
    {
        using var docx = OpenedDocx.Render(Sample);

        Assert.Equal(8, docx.DataTables.Count);
        foreach (var table in docx.DataTables)
        {
            var rows = table.Elements<TableRow>().ToList();
            Assert.Equal(32, rows.Count);
            Assert.Single(rows, row => row.TableRowProperties!.Elements<TableHeader>().Any());
            Assert.NotNull(rows[0].TableRowProperties!.GetFirstChild<TableHeader>());
            Assert.All(rows, row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<CantSplit>()));
        }
    }

    [Fact]
    public void Render_TableCells_HoldTheContentInOrder()
    {
        using var docx = OpenedDocx.Render(Sample);
        var tables = Sample.Blocks.OfType<TableBlock>().ToList();

        for (var i = 0; i < tables.Count; i++)
        {
            IEnumerable<string> expected =
                [.. tables[i].Columns.Select(column => column.Title), .. tables[i].Rows.SelectMany(row => row).Select(cell => cell.Text), .. tables[i].Total!.Select(cell => cell.Text)];
            Assert.Equal(expected, docx.DataTables[i].Descendants<DocumentFormat.OpenXml.Wordprocessing.TableCell>().Select(cell => cell.InnerText));
        }
    }

    [Fact]
    public void Render_Columns_AreAsWideAsTheirWeightAndFillTheText()
    {
        using var docx = OpenedDocx.Render(Sample);
        var widths = docx.DataTables[0].GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(column => int.Parse(column.Width!.Value!)).ToList();

        Assert.Equal(8844, widths.Sum());
        Assert.Equal(8844 * 6 / 19.0, widths[1], 1.0);
    }

    [Fact]
    public void Render_NumberColumns_StandRight_TotalsAndHighlightsAreBold()
    {
        using var docx = OpenedDocx.Render(Sample);
        var rows = docx.DataTables[0].Elements<TableRow>().ToList();
        IEnumerable<string?> StylesOf(TableRow row) => row.Descendants<Paragraph>().Select(OpenedDocx.StyleOf);
        bool IsBold(TableRow row) => row.Descendants<Run>().All(run => run.RunProperties?.Bold is not null);
        var right = docx.Styles.Elements<Style>().Single(style => style.StyleId == "TableNumber").StyleParagraphProperties!.Justification!.Val!;

        Assert.Equal(JustificationValues.Right, right.Value);
        Assert.Equal(["TableHead", "TableHead", "TableHead", "TableHead", "TableHead"], StylesOf(rows[0]));
        Assert.Equal(["TableNumber", "TableText", "TableText", "TableNumber", "TableNumber"], StylesOf(rows[1]));
        Assert.False(IsBold(rows[1]));
        Assert.True(IsBold(rows[3]));
        Assert.True(IsBold(rows[^1]));
    }

    [Fact]
    public void Render_Captions_AreNumberedInOrder_TablesAboveFiguresBelow()
    {
        using var docx = OpenedDocx.Render(Sample);
        var captions = docx.Paragraphs("Caption");
        var tables = captions.Where(caption => caption.InnerText.StartsWith('表')).ToList();
        var figures = captions.Where(caption => caption.InnerText.StartsWith('图')).ToList();

        Assert.Equal(Enumerable.Range(1, 8), tables.Select(Number));
        Assert.Equal(Enumerable.Range(1, 8), figures.Select(Number));
        Assert.All(tables, caption => Assert.IsType<Table>(caption.NextSibling()));
        Assert.All(tables, caption => Assert.NotNull(caption.ParagraphProperties!.KeepNext));
        Assert.Equal(6, figures.Count(caption => caption.PreviousSibling<Paragraph>() is { } above && above.Descendants<Drawing>().Any()));
        Assert.Contains("SEQ 表", tables[0].Descendants<FieldCode>().Single().InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TableAtTheVeryEnd_IsFollowedByAParagraph()
    {
        using var docx = OpenedDocx.Render(SampleReport.With(new HeadingBlock(1, "1.", "数据"), new TableBlock("t", "空表", [new("院校名称")], [])));

        Assert.IsType<Paragraph>(docx.Body.LastChild!.PreviousSibling());
        Assert.Empty(docx.Errors);
    }

    /// <summary>The number a reader sees: the field's result.</summary>
    private static int Number(Paragraph caption) => int.Parse(caption.Descendants<Text>().ElementAt(1).Text);
}
