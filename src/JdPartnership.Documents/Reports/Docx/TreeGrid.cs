using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>A small tree drawn top down on a grid: ten columns a leaf, eight of them its box, the middle between two its line.</summary>
internal static class TreeGrid
{
    private const int LeafColumns = 10;
    private const int HalfBox = 4;
    private const int WidestColumn = 280;

    private sealed record Placed(TreeNode Node, int Centre, List<Placed> Children);

    public static void Write(MarkupWriter xml, TreeNode root)
    {
        var columns = Trees.Leaves(root) * LeafColumns;
        var width = Math.Min(WidestColumn, PageGeometry.TextWidth / columns);
        var next = 0;
        List<Placed> level = [Place(root, ref next)];
        TreeCells.Open(xml, columns, width);
        for (var depth = 0; level.Count > 0; depth++)
        {
            Boxes(xml, level, columns, width, isRoot: depth == 0);
            var parents = level.Where(node => node.Children.Count > 0).ToList();
            if (parents.Count > 0)
            {
                Down(xml, [.. parents.Select(parent => parent.Centre)], columns, width);
                Across(xml, parents, columns, width);
            }

            level = [.. level.SelectMany(node => node.Children)];
        }

        xml.Raw("</w:tbl>"u8);
    }

    private static Placed Place(TreeNode node, ref int next)
    {
        if (node.Children.Count == 0)
        {
            next += LeafColumns;
            return new(node, next - (LeafColumns / 2), []);
        }

        var children = new List<Placed>();
        foreach (var child in node.Children)
        {
            children.Add(Place(child, ref next));
        }

        return new(node, (children[0].Centre + children[^1].Centre) / 2, children);
    }

    private static void Boxes(MarkupWriter xml, List<Placed> level, int columns, int width, bool isRoot)
    {
        xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        var at = 0;
        var half = level.Count == 1 ? Math.Min(2 * HalfBox, Math.Min(level[0].Centre, columns - level[0].Centre)) : HalfBox;
        foreach (var node in level)
        {
            TreeCells.Gap(xml, node.Centre - half - at, width);
            TreeCells.Box(xml, node.Node, 2 * half, width, isRoot);
            at = node.Centre + half;
        }

        TreeCells.Gap(xml, columns - at, width);
        xml.Raw("</w:tr>"u8);
    }

    /// <summary>From the middle of each parent down.</summary>
    private static void Down(MarkupWriter xml, List<int> centres, int columns, int width)
    {
        OpenLineRow(xml);
        var at = 0;
        foreach (var centre in centres)
        {
            TreeCells.Gap(xml, centre - at, width, right: true);
            at = centre;
        }

        TreeCells.Gap(xml, columns - at, width);
        xml.Raw("</w:tr>"u8);
    }

    /// <summary>Along the children of each parent, and down to each of them.</summary>
    private static void Across(MarkupWriter xml, List<Placed> parents, int columns, int width)
    {
        OpenLineRow(xml);
        var at = 0;
        foreach (var parent in parents)
        {
            for (var i = 0; i < parent.Children.Count; i++)
            {
                var centre = parent.Children[i].Centre;
                TreeCells.Gap(xml, centre - at, width, top: i > 0, right: true);
                at = centre;
            }
        }

        TreeCells.Gap(xml, columns - at, width);
        xml.Raw("</w:tr>"u8);
    }

    private static void OpenLineRow(MarkupWriter xml) =>
        xml.Raw("""<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="170" w:hRule="exact"/></w:trPr>"""u8);
}
