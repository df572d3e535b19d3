using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Docx;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Documents.Tests.Docx;

/// <summary>What stands around the body: cover, contents, sections, header and footer, watermark, properties.</summary>
public class DocxFrameTests
{
    private static readonly ReportContent Sample = SampleReport.Create();
    private static readonly int[] Pages = [.. Enumerable.Range(1, 24)];

    public static TheoryData<string?, string?, bool> Variants => new()
    {
        { SampleReport.College, null, true }, { SampleReport.College, "草稿", false }, { null, "征求意见稿", true }, { null, null, false },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void Render_AnyVariant_IsValid(string? college, string? watermark, bool hasPages)
    {
        using var docx = OpenedDocx.Render(SampleReport.Create(college, watermark), hasPages ? Pages : null);

        Assert.Empty(docx.Errors);
        Assert.Empty(docx.Body.Descendants<SdtElement>());
    }

    [Fact]
    public void RenderForLayout_IsValidAndHasNoContentsField()
    {
        using var docx = new OpenedDocx(DocxRenderer.RenderForLayout(Sample));

        Assert.Empty(docx.Errors);
        Assert.DoesNotContain(docx.Body.Descendants<FieldCode>(), code => code.InnerText.Contains("TOC \\o", StringComparison.Ordinal));
        Assert.Equal(24, docx.Body.Descendants<FieldCode>().Count(code => code.InnerText.Contains("PAGEREF", StringComparison.Ordinal)));
    }

    [Fact]
    public void Render_Cover_NamesEnterpriseTitleYearAndCollege_EachOnItsOwnLine()
    {
        using var docx = OpenedDocx.Render(Sample);
        var lines = docx.Body.Elements<Paragraph>().Take(5).Select(paragraph => paragraph.InnerText);

        Assert.Equal(["江苏京东信息技术有限公司", "（京东全国客服中心）", "参与高等职业教育人才培养年度报告", "（2019）", SampleReport.College], lines);
        Assert.Empty(docx.Body.Descendants<DocumentFormat.OpenXml.Vml.TextBox>());
    }

    [Fact]
    public void Render_EnterpriseEdition_NamesNoCollegeOnItsCover()
    {
        using var docx = OpenedDocx.Render(SampleReport.Create(college: null));

        Assert.Empty(docx.Paragraphs("CoverCollege"));
        Assert.Single(docx.Paragraphs("Title"));
    }

    [Fact]
    public void Render_Contents_IsAFieldWhoseEntriesLinkToTheHeadingsAndShowTheirPages()
    {
        using var docx = OpenedDocx.Render(Sample, Pages);
        var entries = docx.Body.Elements<Paragraph>().Where(paragraph => OpenedDocx.StyleOf(paragraph) is "TOC1" or "TOC2").ToList();
        var bookmarks = docx.Body.Descendants<BookmarkStart>().ToDictionary(bookmark => bookmark.Name!.Value!, bookmark => bookmark.Parent!.InnerText);
        var headings = Sample.Blocks.OfType<HeadingBlock>().ToList();

        Assert.Equal(24, entries.Count);
        Assert.StartsWith(" TOC \\o \"1-2\"", entries[0].Descendants<FieldCode>().First().Text, StringComparison.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            Assert.Equal(headings[i].Text, bookmarks[entries[i].Descendants<Hyperlink>().Single().Anchor!.Value!]);
            var texts = entries[i].Descendants<Text>().Select(text => text.Text).ToList();
            Assert.Equal([headings[i].Number, headings[i].Text, Pages[i].ToString(CultureInfo.InvariantCulture)], texts);
        }

        Assert.Empty(docx.Main.DocumentSettingsPart!.Settings!.Elements<UpdateFieldsOnOpen>());
        AssertFieldsAreBalanced(docx);
    }

    [Fact]
    public void Render_WithoutPages_LeavesNumbersOutAndAsksWordToRefresh()
    {
        using var docx = OpenedDocx.Render(Sample);

        Assert.Equal(string.Empty, docx.Paragraphs("TOC1")[0].Descendants<Text>().Last().Text);
        Assert.True(docx.Main.DocumentSettingsPart!.Settings!.GetFirstChild<UpdateFieldsOnOpen>()!.Val!.Value);
        AssertFieldsAreBalanced(docx);
    }

    [Fact]
    public void Render_PagesForOtherHeadings_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new DocxRenderer().Render(Sample, [1, 2]));

    [Fact]
    public void Render_Sections_FrontMatterWithoutNumbers_BodyFromOne()
    {
        using var docx = OpenedDocx.Render(Sample);
        var sections = docx.Body.Descendants<SectionProperties>().ToList();

        Assert.Equal(2, sections.Count);
        Assert.Empty(sections[0].Elements<FooterReference>());
        Assert.Empty(sections[0].Elements<HeaderReference>());
        Assert.Equal(1, sections[1].GetFirstChild<PageNumberType>()!.Start!.Value);
        var footer = (FooterPart)docx.Main.GetPartById(sections[1].GetFirstChild<FooterReference>()!.Id!.Value!);
        var header = (HeaderPart)docx.Main.GetPartById(sections[1].GetFirstChild<HeaderReference>()!.Id!.Value!);
        Assert.Equal(" PAGE ", footer.Footer!.Descendants<FieldCode>().Single().Text);
        Assert.Equal(Sample.Header, header.Header!.InnerText);
        Assert.All(sections, section => Assert.Equal((11906u, 16838u), (section.GetFirstChild<PageSize>()!.Width!.Value, section.GetFirstChild<PageSize>()!.Height!.Value)));
    }

    [Fact]
    public void Render_Watermark_StandsOnAllPagesOrNone()
    {
        using var draft = OpenedDocx.Render(SampleReport.Create(watermark: "草稿"));
        using var final = OpenedDocx.Render(Sample);

        Assert.Equal(2, draft.Main.HeaderParts.Count(part => part.Header!.Descendants<DocumentFormat.OpenXml.Vml.TextPath>().Any(path => path.String == "草稿")));
        Assert.Empty(final.Main.HeaderParts.SelectMany(part => part.Header!.Descendants<DocumentFormat.OpenXml.Vml.Shape>()));
    }

    [Fact]
    public void Render_Properties_ComeFromTheContent()
    {
        using var docx = OpenedDocx.Render(Sample);
        var properties = docx.Package.PackageProperties;

        Assert.Equal(("参与高等职业教育人才培养年度报告（2019）", "江苏京东信息技术有限公司"), (properties.Title, properties.Creator));
        Assert.Equal((Sample.Stamp, Sample.Stamp), (properties.Created!.Value.ToUniversalTime(), properties.Modified!.Value.ToUniversalTime()));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Render_UnderAnyCulture_GivesTheSameBytes(string culture)
    {
        var expected = new DocxRenderer().Render(Sample, Pages);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, new DocxRenderer().Render(SampleReport.Create(), Pages));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Render_ZipEntries_BearTheEarliestTime()
    {
        using var zip = new ZipArchive(new MemoryStream(new DocxRenderer().Render(Sample, Pages)));

        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void Render_CollegeNameOfFortyCharacters_StaysWhole()
    {
        var name = string.Concat(Enumerable.Repeat("江苏联合职业技术学院徐州财经分院", 3))[..40];
        using var docx = OpenedDocx.Render(SampleReport.Create(name));

        Assert.Equal(name, docx.Paragraphs("CoverCollege").Single().InnerText);
        Assert.Contains(docx.DataTables[0].Descendants<DocumentFormat.OpenXml.Wordprocessing.TableCell>(), cell => cell.InnerText == name);
    }

    private static void AssertFieldsAreBalanced(OpenedDocx docx)
    {
        var depth = 0;
        foreach (var mark in docx.Body.Descendants<FieldChar>().Select(mark => mark.FieldCharType!.Value))
        {
            depth += mark == FieldCharValues.Begin ? 1 : mark == FieldCharValues.End ? -1 : 0;
            Assert.InRange(depth, 0, 2);
        }

        Assert.Equal(0, depth);
    }
}
