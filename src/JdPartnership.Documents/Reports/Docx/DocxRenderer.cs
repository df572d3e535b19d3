using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Draws an edition as WordprocessingML within what Word 2016 and later, WPS and LibreOffice share.</summary>
public sealed class DocxRenderer : IDocxRenderer
{
    public byte[] Render(ReportContent content, IReadOnlyList<int>? pages) =>
        Render(content, pages is null ? ContentsList.Unnumbered : ContentsList.Numbered(pages));

    /// <summary>The variant the converter lays out: it fills page references only where no contents field surrounds them.</summary>
    internal static byte[] RenderForLayout(ReportContent content) => Render(content, ContentsList.ForLayout);

    private static byte[] Render(ReportContent content, ContentsList contents)
    {
        ArgumentNullException.ThrowIfNull(content);
        var headings = HeadingOutline.Of(content);
        contents.Check(headings);

        using var document = new DocxDocument(content);
        document.Open();
        CoverPage.Write(document.Body, content.Cover);
        contents.Write(document.Body, headings);
        Sections.EndFrontMatter(document);
        BodyBlocks.Write(document);
        Sections.EndBody(document);
        document.Close();
        return DocxPackage.Write(document, contents.NeedsRefresh);
    }
}
