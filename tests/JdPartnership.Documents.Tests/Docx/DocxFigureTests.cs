using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Tests.Samples;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using D = DocumentFormat.OpenXml.Drawing;

namespace JdPartnership.Documents.Tests.Docx;

public class DocxFigureTests
{
    private static readonly ReportContent Sample = SampleReport.Create();

    [Fact]
    public void Render_Charts_AreClusteredColumnsWithTheDataAndAnExplicitFill()
    {
        using var docx = OpenedDocx.Render(Sample);
        var expected = Sample.Blocks.OfType<ChartBlock>().ToList();
        var spaces = Charts(docx).Select(part => part.ChartSpace!).ToList();

        Assert.Equal(2, spaces.Count);
        for (var i = 0; i < spaces.Count; i++)
        {
            var chart = spaces[i].Descendants<C.BarChart>().Single();
            Assert.Equal(C.BarGroupingValues.Clustered, chart.BarGrouping!.Val!.Value);
            var series = chart.Elements<C.BarChartSeries>().ToList();
            Assert.Equal(expected[i].Series.Select(s => s.Name), series.Select(s => s.SeriesText!.InnerText[^s.SeriesText.Descendants<C.NumericValue>().Single().Text.Length..]));
            Assert.All(series, s => Assert.NotNull(s.ChartShapeProperties!.GetFirstChild<D.SolidFill>()));
            Assert.Equal(
                expected[i].Series.SelectMany(s => s.Values).OfType<decimal>(),
                series.SelectMany(s => s.Descendants<C.NumberingCache>().Single().Descendants<C.NumericValue>()).Select(value => decimal.Parse(value.Text, CultureInfo.InvariantCulture)));
            Assert.Contains("单位：" + expected[i].Unit, spaces[i].Descendants<C.ValueAxis>().Single().InnerText, StringComparison.Ordinal);
            Assert.NotEmpty(spaces[i].Descendants<C.Legend>());
            Assert.Contains(spaces[i].Descendants<D.EastAsianFont>(), font => font.Typeface == "宋体");
        }
    }

    [Fact]
    public void Render_EmbeddedWorkbooks_HoldTheChartsValues()
    {
        using var docx = OpenedDocx.Render(Sample);
        var expected = Sample.Blocks.OfType<ChartBlock>().ToList();
        var parts = Charts(docx).ToList();

        for (var i = 0; i < parts.Count; i++)
        {
            using var workbook = SpreadsheetDocument.Open(parts[i].EmbeddedPackagePart!.GetStream(), isEditable: false);
            var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ToList();
            Assert.Equal(["", .. expected[i].Series.Select(series => series.Name)], rows[0].Elements<Cell>().Select(cell => cell.InnerText));
            Assert.Equal(expected[i].Categories, rows.Skip(1).Select(row => row.Elements<Cell>().First().InnerText));
            Assert.Equal(
                expected[i].Categories.SelectMany((_, c) => expected[i].Series.Select(series => series.Values[c])).OfType<decimal>(),
                rows.Skip(1).SelectMany(row => row.Elements<Cell>().Skip(1)).Select(cell => decimal.Parse(cell.InnerText, CultureInfo.InvariantCulture)));
            Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(workbook));
        }
    }

    [Fact]
    public void Render_ColumnsOfPositiveValues_StartAtZero()
    {
        using var positive = OpenedDocx.Render(SampleReport.With(new HeadingBlock(1, "1.", "图"), SampleReport.TotalChart));
        using var negative = OpenedDocx.Render(SampleReport.With(new HeadingBlock(1, "1.", "图"), SampleReport.TotalChart with { Series = [new("增减", [-5, 3, null])] }));

        Assert.Equal(0, Charts(positive).Single().ChartSpace!.Descendants<C.MinAxisValue>().Single().Val!.Value);
        Assert.Empty(Charts(negative).Single().ChartSpace!.Descendants<C.MinAxisValue>());
    }

    [Fact]
    public void Render_Pictures_AreStoredAsTheyAreAndDescribed()
    {
        using var docx = OpenedDocx.Render(Sample);
        using var zip = new ZipArchive(new MemoryStream(docx.Bytes));
        var entries = zip.Entries.Where(entry => entry.FullName.StartsWith("word/media/", StringComparison.Ordinal)).ToList();
        var expected = Sample.Blocks.OfType<PictureBlock>().ToList();

        Assert.Equal(expected.Select(picture => (long)picture.Png.Length), entries.Select(entry => entry.CompressedLength));
        Assert.Equal(expected[0].Png.ToArray(), ReadAll(entries[0]));
        Assert.All(expected, picture => Assert.Contains(
            docx.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>(), properties => properties.Description == picture.AlternativeText));
    }

    [Fact]
    public void Render_TallPicture_IsFittedIntoThePage()
    {
        var picture = new PictureBlock("公章", SamplePng.Create(10, 40, 1), 10_000, 40_000, "公章");
        using var docx = OpenedDocx.Render(SampleReport.With(new HeadingBlock(1, "1.", "图"), picture));
        var extent = docx.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>().Single();

        Assert.InRange(extent.Cy!.Value, 1, 24 * 360_000);
        Assert.Equal(4.0, extent.Cy.Value / (double)extent.Cx!.Value, 0.01);
    }

    [Fact]
    public void Render_Tree_ShowsEveryBoxAndKeepsToOnePage()
    {
        using var docx = OpenedDocx.Render(SampleReport.With(new HeadingBlock(1, "1.", "图"), SampleReport.Tree, SampleReport.WideTree));

        Assert.Equal(
            ["理事会", "院长（校方）", "院长（企业）", "秘书处", "教学工作组", "学生工作组", "实训工作组", "导师工作组"],
            docx.Paragraphs("TreeTitle").Take(8).Select(paragraph => paragraph.InnerText));
        Assert.Equal(8 + 10, docx.Paragraphs("TreeTitle").Count);
        Assert.All(
            docx.Body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>(),
            frame => Assert.NotNull(frame.Descendants<DocumentFormat.OpenXml.Wordprocessing.CantSplit>().First()));
        Assert.Empty(docx.Errors);
    }

    private static IEnumerable<ChartPart> Charts(OpenedDocx docx) =>
        docx.Body.Descendants<C.ChartReference>().Select(reference => (ChartPart)docx.Main.GetPartById(reference.Id!.Value!));

    private static byte[] ReadAll(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
