namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Front matter without page numbers, and the body numbered from 1.</summary>
internal static class Sections
{
    public static void EndFrontMatter(DocxDocument document)
    {
        var xml = document.Body;
        xml.Raw("""<w:p><w:pPr><w:pStyle w:val="TableEnd"/><w:sectPr>"""u8);
        if (document.Content.Watermark is not null)
        {
            xml.Write($"""<w:headerReference w:type="default" r:id="{Relationships.FrontHeader}"/>""");
        }

        xml.Raw("""<w:type w:val="nextPage"/>"""u8);
        xml.Raw(PageGeometry.Xml);
        xml.Raw("</w:sectPr></w:pPr></w:p>"u8);
    }

    public static void EndBody(DocxDocument document)
    {
        var xml = document.Body;
        xml.Write($"""<w:sectPr><w:headerReference w:type="default" r:id="{Relationships.BodyHeader}"/><w:footerReference w:type="default" r:id="{Relationships.BodyFooter}"/><w:type w:val="nextPage"/>""");
        xml.Raw(PageGeometry.Xml);
        xml.Raw("""<w:pgNumType w:start="1"/></w:sectPr>"""u8);
    }
}
