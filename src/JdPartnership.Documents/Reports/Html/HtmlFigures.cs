using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Html;

/// <summary>Pictures and organisation charts.</summary>
internal static class HtmlFigures
{
    public static void Picture(MarkupWriter html, PictureBlock picture, int number)
    {
        html.Write($"<figure class=\"report-picture\">\n<img width=\"{picture.WidthPixels}\" height=\"{picture.HeightPixels}\" alt=\"{picture.AlternativeText}\" src=\"data:image/png;base64,{Convert.ToBase64String(picture.Png.Span)}\">\n");
        Caption(html, number, picture.Caption);
    }

    public static void Tree(MarkupWriter html, TreeBlock tree, int number)
    {
        html.Raw("<figure class=\"report-tree\">\n<ul class=\"tree\">\n"u8);
        Node(html, tree.Root);
        html.Raw("</ul>\n"u8);
        Caption(html, number, tree.Caption);
    }

    /// <summary>The caption, and the end of the figure.</summary>
    public static void Caption(MarkupWriter html, int number, string text) =>
        html.Write($"<figcaption>{Captions.Figure(number)}　{text}</figcaption>\n</figure>\n");

    private static void Node(MarkupWriter html, TreeNode node)
    {
        html.Write($"<li><div class=\"tree-node\"><span class=\"tree-title\">{node.Title}</span>");
        if (node.Detail is { Length: > 0 } detail)
        {
            html.Write($"<span class=\"tree-detail\">{detail}</span>");
        }

        html.Raw("</div>"u8);
        if (node.Children.Count > 0)
        {
            html.Raw("\n<ul>\n"u8);
            foreach (var child in node.Children)
            {
                Node(html, child);
            }

            html.Raw("</ul>\n"u8);
        }

        html.Raw("</li>\n"u8);
    }
}
