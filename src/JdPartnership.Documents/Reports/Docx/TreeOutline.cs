using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>A tree too wide for the page: one box a row, indented by depth.</summary>
internal static class TreeOutline
{
    private const int Columns = 20;

    /// <summary>Deeper nodes keep the last indent: the box must not vanish.</summary>
    private const int DeepestIndent = 12;

    public static void Write(MarkupWriter xml, TreeNode root)
    {
        TreeCells.Open(xml, Columns, PageGeometry.TextWidth / Columns);
        Node(xml, root, depth: 0);
        xml.Raw("</w:tbl>"u8);
    }

    private static void Node(MarkupWriter xml, TreeNode node, int depth)
    {
        var indent = Math.Min(depth * 2, DeepestIndent);
        var width = PageGeometry.TextWidth / Columns;
        if (depth > 0)
        {
            xml.Raw("""<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="70" w:hRule="exact"/></w:trPr>"""u8);
            TreeCells.Gap(xml, Columns, width);
            xml.Raw("</w:tr>"u8);
        }

        xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        TreeCells.Gap(xml, indent, width);
        TreeCells.Box(xml, node, Columns - indent, width, isRoot: depth == 0, alignment: "left");
        xml.Raw("</w:tr>"u8);
        foreach (var child in node.Children)
        {
            Node(xml, child, depth + 1);
        }
    }
}
