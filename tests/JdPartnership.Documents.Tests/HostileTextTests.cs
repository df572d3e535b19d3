using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Html;
using JdPartnership.Documents.Reports.Xlsx;
using JdPartnership.Documents.Tests.Docx;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Documents.Tests;

/// <summary>Whatever somebody types, the files stay readable and lose only what no file can hold.</summary>
public class HostileTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.String["\0\u0001\u0008\u000b\u001f\ufffe\uffff<>&\"'=+-@\t"],
        Gen.Int[1, 2000].Select(length => new string('W', length)),
        Gen.Const("院校😀🏫\ud83d合作\udc00"),
        Gen.Const("</w:t></w:r><script>alert(1)</script>]]>"));

    [Fact]
    public void AnyText_InEveryPlace_GivesReadableFiles() => Texts.Sample(
        text =>
        {
            var content = Content(text);
            using var docx = OpenedDocx.Render(content, [1]);
            Assert.Empty(docx.Errors);
            Assert.Equal(Holdable(text), docx.Paragraphs("BodyText").Single().InnerText);

            var html = new HtmlRenderer().Render(content);
            Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
            new XmlDocument().LoadXml(Regex.Replace(html.Replace("<br>", "<br/>", StringComparison.Ordinal), "<img([^>]*)>", "<img$1/>"));

            using var workbook = SpreadsheetDocument.Open(new MemoryStream(new XlsxRenderer().Render(content)), isEditable: false);
            Assert.NotEmpty(workbook.WorkbookPart!.WorksheetParts);
            Assert.All(workbook.WorkbookPart.WorksheetParts, part => Assert.NotNull(part.Worksheet));
        },
        iter: 60);

    [Fact]
    public void NumbersInText_DoNotFollowTheCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Contains(">1,234.5<", new HtmlRenderer().Render(SampleReport.With(SampleReport.TotalChart with { Series = [new("人数", [1234.5m, null, -3])] })), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static ReportContent Content(string text) => SampleReport.Create() with
    {
        Cover = new(text, text, text, text, text),
        Header = text,
        Watermark = text,
        Blocks =
        [
            new HeadingBlock(1, "1.", text),
            new ParagraphBlock([new(text, FigureKey: text)]),
            new ListBlock(true, [[new(text)]]),
            new TableBlock(text, text, [new(text), new(text, IsNumber: true)], [[new(text), new(text)]], [new(text), new(text)], text),
            new ChartBlock(text, text, text, [text], [new(text, [1.5m])]),
            new PictureBlock(text, SamplePng.Create(8, 8, 1), 8, 8, text),
            new TreeBlock(text, new(text, text, [new(text, text, [])])),
        ],
        DataTables = [new TableBlock(text, text, [new(text)], [[new(text)]])],
    };

    /// <summary>What a paragraph can hold of a text: line ends become breaks, forbidden characters go, halves of pairs are replaced.</summary>
    private static string Holdable(string text)
    {
        var characters = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                characters.Append(text, i++, 2);
            }
            else if (char.IsSurrogate(text[i]))
            {
                characters.Append('\ufffd');
            }
            else if (XmlConvert.IsXmlChar(text[i]) && text[i] is not '\n')
            {
                characters.Append(text[i] == '\r' ? '\n' : text[i]);
            }
        }

        return characters.ToString();
    }
}
