using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Organisation charts as plain tables: boxes are bordered cells, lines are borders, so that every office draws them alike.</summary>
internal static class Trees
{
    /// <summary>With more boxes side by side the text would get too narrow; Word also ends at 63 columns.</summary>
    private const int MostLeaves = 6;

    /// <summary>A chart with more boxes may have to run over a page.</summary>
    private const int MostOnOnePage = 24;

    /// <summary>The chart and its caption stand in the one row of a frame, which no page break tears.</summary>
    public static void Write(DocxDocument document, TreeBlock tree)
    {
        var xml = document.Body;
        xml.Write($"""<w:tbl><w:tblPr><w:tblW w:w="{PageGeometry.TextWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="{PageGeometry.TextWidth}"/></w:tblGrid><w:tr>""");
        xml.Raw(Nodes(tree.Root) <= MostOnOnePage ? "<w:trPr><w:cantSplit/></w:trPr>"u8 : []);
        xml.Write($"""<w:tc><w:tcPr><w:tcW w:w="{PageGeometry.TextWidth}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>""");
        if (Leaves(tree.Root) <= MostLeaves)
        {
            TreeGrid.Write(xml, tree.Root);
        }
        else
        {
            TreeOutline.Write(xml, tree.Root);
        }

        Texts.Caption(xml, Captions.FigureLabel, document.Captions.NextFigure(), tree.Caption, keepNext: false);
        xml.Raw("""</w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>"""u8);
    }

    public static int Leaves(TreeNode node) => node.Children.Count == 0 ? 1 : node.Children.Sum(Leaves);

    private static int Nodes(TreeNode node) => 1 + node.Children.Sum(Nodes);
}
