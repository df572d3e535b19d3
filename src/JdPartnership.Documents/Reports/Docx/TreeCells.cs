using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>The cells organisation charts are made of.</summary>
internal static class TreeCells
{
    private const string Line = "w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"5F5F5F\"";

    public static void Open(MarkupWriter xml, int columns, int columnWidth)
    {
        xml.Write($"""<w:tbl><w:tblPr><w:tblW w:w="{columns * columnWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>""");
        for (var i = 0; i < columns; i++)
        {
            xml.Write($"""<w:gridCol w:w="{columnWidth}"/>""");
        }

        xml.Raw("</w:tblGrid>"u8);
    }

    public static void Box(MarkupWriter xml, TreeNode node, int columns, int columnWidth, bool isRoot, string alignment = "center")
    {
        xml.Write($"""<w:tc><w:tcPr><w:tcW w:w="{columns * columnWidth}" w:type="dxa"/><w:gridSpan w:val="{columns}"/><w:tcBorders>""");
        xml.Raw($"<w:top {Line}/><w:left {Line}/><w:bottom {Line}/><w:right {Line}/>");
        xml.Write($"""</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{(isRoot ? "E4EAF1" : "F6F8FA")}"/><w:vAlign w:val="center"/></w:tcPr>""");
        Paragraph(xml, "TreeTitle", node.Title, alignment);
        if (node.Detail is { Length: > 0 } detail)
        {
            Paragraph(xml, "TreeDetail", detail, alignment);
        }

        xml.Raw("</w:tc>"u8);
    }

    /// <summary>An empty cell, with a line above or at its right where a connection runs.</summary>
    public static void Gap(MarkupWriter xml, int columns, int columnWidth, bool top = false, bool right = false)
    {
        if (columns <= 0)
        {
            return;
        }

        xml.Write($"""<w:tc><w:tcPr><w:tcW w:w="{columns * columnWidth}" w:type="dxa"/><w:gridSpan w:val="{columns}"/>""");
        if (top || right)
        {
            xml.Raw("<w:tcBorders>"u8);
            xml.Raw(top ? $"<w:top {Line}/>" : string.Empty);
            xml.Raw(right ? $"<w:right {Line}/>" : string.Empty);
            xml.Raw("</w:tcBorders>"u8);
        }

        xml.Raw("""</w:tcPr><w:p><w:pPr><w:pStyle w:val="TreeLine"/></w:pPr></w:p></w:tc>"""u8);
    }

    private static void Paragraph(MarkupWriter xml, string style, string text, string alignment)
    {
        xml.Write($"""<w:p><w:pPr><w:pStyle w:val="{style}"/><w:jc w:val="{alignment}"/></w:pPr>""");
        Runs.Write(xml, text);
        xml.Raw("</w:p>"u8);
    }
}
