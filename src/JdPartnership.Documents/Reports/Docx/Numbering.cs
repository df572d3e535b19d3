using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>The numbering part: headings and bullets are constant, each numbered list has an instance that starts at 1.</summary>
internal static class Numbering
{
    private const int LastConstantInstance = 2;

    public static int Instance(int list) => LastConstantInstance + list;

    public static void Write(MarkupWriter xml, int numberedLists)
    {
        var constant = ConstantParts.Numbering.AsSpan().TrimEnd("\n"u8);
        var end = "</w:numbering>"u8;
        xml.Raw(constant[..^end.Length]);
        for (var list = 1; list <= numberedLists; list++)
        {
            xml.Write($"""<w:num w:numId="{Instance(list)}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>""");
        }

        xml.Raw(end);
    }
}
