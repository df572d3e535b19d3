using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Headings, paragraphs and lists.</summary>
internal static class Texts
{
    public static void Heading(DocxDocument document, HeadingBlock heading)
    {
        var xml = document.Body;
        var number = ++document.Headings;
        xml.Write($"""<w:p><w:pPr><w:pStyle w:val="Heading{heading.Level}"/>""");
        if (heading.Number.Length == 0)
        {
            xml.Raw("""<w:numPr><w:numId w:val="0"/></w:numPr>"""u8);
        }

        xml.Write($"""</w:pPr><w:bookmarkStart w:id="{number}" w:name="{ContentsList.Bookmark(number)}"/>""");
        Runs.Write(xml, heading.Text);
        xml.Write($"""<w:bookmarkEnd w:id="{number}"/></w:p>""");
    }

    public static void Paragraph(MarkupWriter xml, ParagraphBlock paragraph)
    {
        Open(xml, paragraph.Role == ParagraphRole.Note ? "Note" : "BodyText");
        Runs.Write(xml, paragraph.Runs);
        xml.Raw("</w:p>"u8);
    }

    public static void Note(MarkupWriter xml, string text)
    {
        Open(xml, "Note");
        Runs.Write(xml, text);
        xml.Raw("</w:p>"u8);
    }

    public static void List(DocxDocument document, ListBlock list)
    {
        var xml = document.Body;
        var numbering = list.Numbered ? Numbering.Instance(++document.NumberedLists) : 0;
        foreach (var item in list.Items)
        {
            if (list.Numbered)
            {
                xml.Write($"""<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbering}"/></w:numPr></w:pPr>""");
            }
            else
            {
                Open(xml, "ListBullet");
            }

            Runs.Write(xml, item);
            xml.Raw("</w:p>"u8);
        }
    }

    /// <summary>A caption whose number is a field: figures or tables added by hand are counted on refresh.</summary>
    /// <param name="keepNext">Above a table the caption must stay with it.</param>
    public static void Caption(MarkupWriter xml, string label, int number, string text, bool keepNext)
    {
        xml.Raw("""<w:p><w:pPr><w:pStyle w:val="Caption"/>"""u8);
        xml.Raw(keepNext ? "<w:keepNext/></w:pPr>"u8 : "</w:pPr>"u8);
        Runs.Write(xml, label);
        Fields.Write(xml, $"SEQ {label} \\* ARABIC", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Runs.Write(xml, "　" + text);
        xml.Raw("</w:p>"u8);
    }

    private static void Open(MarkupWriter xml, string style) => xml.Write($"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>""");
}
