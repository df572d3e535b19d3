using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Fields with the result they show until somebody refreshes them.</summary>
internal static class Fields
{
    public static void Begin(MarkupWriter xml, string code) => xml.Write(
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""");

    public static void End(MarkupWriter xml) => xml.Raw("""<w:r><w:fldChar w:fldCharType="end"/></w:r>"""u8);

    public static void Write(MarkupWriter xml, string code, string result)
    {
        Begin(xml, code);
        xml.Write($"<w:r><w:t>{result}</w:t></w:r>");
        End(xml);
    }
}
