using DocumentFormat.OpenXml.Wordprocessing;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Docx;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Documents.Tests.Docx;

public class DocxTextTests
{
    private static readonly ReportContent Sample = SampleReport.Create();

    [Fact]
    public void Render_Headings_CarryStyleAndNumbersThatAutomaticNumberingPrints()
    {
        using var docx = OpenedDocx.Render(Sample);
        var expected = Sample.Blocks.OfType<HeadingBlock>().ToList();

        var (chapter, section) = (0, 0);
        var printed = docx.Body.Descendants<Paragraph>()
            .Where(paragraph => OpenedDocx.StyleOf(paragraph) is "Heading1" or "Heading2")
            .Select(paragraph =>
            {
                (chapter, section) = OpenedDocx.StyleOf(paragraph) == "Heading1" ? (chapter + 1, 0) : (chapter, section + 1);
                return (section == 0 ? $"{chapter}." : $"{chapter}.{section}") + paragraph.InnerText;
            });

        Assert.Equal(24, expected.Count);
        Assert.Equal(expected.Select(heading => heading.Number + heading.Text), printed);
    }

    [Fact]
    public void Render_HeadingStyles_AreLinkedToMultilevelNumbering()
    {
        using var docx = OpenedDocx.Render(Sample);
        var numbering = docx.Main.NumberingDefinitionsPart!.Numbering!;
        var levels = numbering.Elements<AbstractNum>().First().Elements<Level>().ToList();

        Assert.Equal(["Heading1", "Heading2"], levels.Select(level => level.ParagraphStyleIdInLevel!.Val!.Value));
        Assert.Equal(["%1.", "%1.%2"], levels.Select(level => level.LevelText!.Val!.Value));
        foreach (var (id, level) in new[] { ("Heading1", 0), ("Heading2", 1) })
        {
            var style = docx.Styles.Elements<Style>().Single(style => style.StyleId == id);
            Assert.Equal(1, style.StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value);
            Assert.Equal(level, style.StyleParagraphProperties.OutlineLevel!.Val!.Value);
        }
    }

    [Fact]
    public void Render_HeadingWithoutNumber_IsTakenOutOfTheNumbering()
    {
        using var docx = OpenedDocx.Render(SampleReport.With(new HeadingBlock(1, "1.", "概况"), new HeadingBlock(1, "", "真实性声明"), new HeadingBlock(1, "2.", "展望")));

        Assert.Equal([null, 0, null], docx.Paragraphs("Heading1").Select(paragraph => paragraph.ParagraphProperties!.NumberingProperties?.NumberingId?.Val?.Value));
        Assert.Empty(docx.Errors);
    }

    [Theory]
    [InlineData("2.")]
    [InlineData("1.1")]
    public void Render_HeadingWithAnotherNumberThanTheNext_IsRefused(string number)
    {
        var content = SampleReport.With(new HeadingBlock(1, number, "概况"));

        Assert.Contains("概况", Assert.Throws<ArgumentException>(() => new DocxRenderer().Render(content, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NumberedLists_StartAgainAtOne()
    {
        using var docx = OpenedDocx.Render(Sample);
        var instances = docx.Paragraphs("ListNumber").Select(item => item.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value).ToList();

        Assert.Equal([3, 3, 3, 4, 4], instances);
        foreach (var id in instances.Distinct())
        {
            var instance = docx.Main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().Single(number => number.NumberID! == id);
            Assert.Equal(1, instance.Elements<LevelOverride>().Single().StartOverrideNumberingValue!.Val!.Value);
        }
    }

    [Fact]
    public void Render_Fonts_AreNamedInChineseForChineseAndTimesForLatin()
    {
        using var docx = OpenedDocx.Render(Sample);
        string? Font(string style) => docx.Styles.Elements<Style>().Single(candidate => candidate.StyleId == style).StyleRunProperties?.RunFonts?.EastAsia?.Value;
        var standard = docx.Styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;

        Assert.Equal(("宋体", "Times New Roman"), (standard.RunFonts!.EastAsia!.Value, standard.RunFonts.Ascii!.Value));
        Assert.Equal("zh-CN", standard.Languages!.EastAsia!.Value);
        Assert.Equal(("黑体", "黑体", "仿宋", "楷体"), (Font("Heading1"), Font("Heading2"), Font("Note"), Font("CoverCollege")));
        Assert.Contains(docx.Main.FontTablePart!.Fonts!.Elements<Font>(), font => font.Name == "仿宋" && font.AltName!.Val == "FangSong");
    }

    [Fact]
    public void Render_BodyText_IsIndentedByTwoCharacters()
    {
        using var docx = OpenedDocx.Render(Sample);
        var style = docx.Styles.Elements<Style>().Single(style => style.StyleId == "BodyText");

        Assert.Equal(200, style.StyleParagraphProperties!.Indentation!.FirstLineChars!.Value);
        Assert.Equal(24, docx.Paragraphs("BodyText").Count);
        Assert.Contains(docx.Paragraphs("BodyText")[0].Descendants<Run>(), run => run.RunProperties?.Bold is not null && run.InnerText == "7,210");
    }

    [Fact]
    public void Render_EveryStyleUsed_IsDefined()
    {
        using var docx = OpenedDocx.Render(SampleReport.Create(watermark: "草稿"));
        var defined = docx.Styles.Elements<Style>().Select(style => style.StyleId!.Value).ToHashSet();
        var used = docx.Body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value).Distinct();

        Assert.All(used, style => Assert.Contains(style, defined));
    }

    [Fact]
    public void Render_LineBreakInText_BreaksTheLine()
    {
        using var docx = OpenedDocx.Render(SampleReport.With(new HeadingBlock(1, "1.", "概况"), new ParagraphBlock([new("甲\r\n乙")])));

        Assert.Single(docx.Paragraphs("BodyText")[0].Descendants<Break>());
        Assert.Equal("甲乙", docx.Paragraphs("BodyText")[0].InnerText);
    }
}
