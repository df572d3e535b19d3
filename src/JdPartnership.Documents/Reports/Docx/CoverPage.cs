using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>The cover: plain centred paragraphs, so that a long name wraps instead of being cut off.</summary>
internal static class CoverPage
{
    public static void Write(MarkupWriter xml, ReportCover cover)
    {
        Line(xml, "CoverName", cover.EnterpriseName);
        if (cover.UnitName is { Length: > 0 } unit)
        {
            Line(xml, "CoverUnit", $"（{unit}）");
        }

        Line(xml, "Title", cover.Title);
        Line(xml, "CoverLabel", cover.LabelText);
        if (cover.CollegeName is { Length: > 0 } college)
        {
            Line(xml, "CoverCollege", college);
        }
    }

    private static void Line(MarkupWriter xml, string style, string text)
    {
        xml.Write($"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>""");
        Runs.Write(xml, text);
        xml.Raw("</w:p>"u8);
    }
}
