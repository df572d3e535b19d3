using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Running head and page number of the body; the front matter has a header only for its watermark.</summary>
internal static class HeaderFooter
{
    public static void BodyHeader(MarkupWriter xml, string text, string? watermark)
    {
        Open(xml, "hdr");
        xml.Raw("""<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>"""u8);
        Watermark.Write(xml, watermark, number: 2);
        Runs.Write(xml, text);
        xml.Raw("</w:p></w:hdr>"u8);
    }

    public static void FrontHeader(MarkupWriter xml, string? watermark)
    {
        Open(xml, "hdr");
        xml.Raw("<w:p>"u8);
        Watermark.Write(xml, watermark, number: 1);
        xml.Raw("</w:p></w:hdr>"u8);
    }

    public static void BodyFooter(MarkupWriter xml)
    {
        Open(xml, "ftr");
        xml.Raw("""<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>"""u8);
        Runs.Write(xml, "— ");
        Fields.Write(xml, "PAGE", "1");
        Runs.Write(xml, " —");
        xml.Raw("</w:p></w:ftr>"u8);
    }

    private static void Open(MarkupWriter xml, string element) => xml.Write(
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:{element} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word">
        """);
}
