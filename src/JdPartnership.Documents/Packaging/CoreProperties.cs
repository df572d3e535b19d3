using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Packaging;

/// <summary>Title, author and dates of a file: from the content, never from clock or user.</summary>
internal static class CoreProperties
{
    public const string Part = "docProps/core.xml";

    public static void Write(MarkupWriter xml, ReportContent content)
    {
        var cover = content.Cover;
        xml.Write($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{cover.Title}{cover.LabelText}</dc:title><dc:subject>{cover.CollegeName}</dc:subject><dc:creator>{cover.EnterpriseName}</dc:creator><cp:lastModifiedBy>{cover.EnterpriseName}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">{content.Stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{content.Stamp}</dcterms:modified><dc:language>zh-CN</dc:language></cp:coreProperties>
            """);
    }
}
