using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Writes text as runs.</summary>
internal static class Runs
{
    public static void Write(MarkupWriter xml, IReadOnlyList<TextRun> runs)
    {
        foreach (var run in runs)
        {
            Write(xml, run.Text, run.Bold);
        }
    }

    public static void Write(MarkupWriter xml, string text, bool bold = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        xml.Raw(bold ? "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>"u8 : "<w:r>"u8);
        var rest = text.AsSpan();
        while (rest.IndexOf('\n') is var at && at >= 0)
        {
            Text(xml, rest[..at]);
            xml.Raw("<w:br/>"u8);
            rest = rest[(at + 1)..];
        }

        Text(xml, rest);
        xml.Raw("</w:r>"u8);
    }

    private static void Text(MarkupWriter xml, ReadOnlySpan<char> text)
    {
        xml.Raw("""<w:t xml:space="preserve">"""u8);
        xml.Text(text.TrimEnd('\r'));
        xml.Raw("</w:t>"u8);
    }
}
