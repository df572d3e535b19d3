using System.Diagnostics;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Html;

/// <summary>The body: chapters and sections nested as sections, each block by its writer.</summary>
internal static class HtmlBody
{
    public static void Write(MarkupWriter html, ReportContent content, Func<string, string?> figureLink)
    {
        var captions = new Captions();
        var open = new Stack<int>();
        using var sections = SectionIds.Of(content).GetEnumerator();
        foreach (var block in content.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    sections.MoveNext();
                    Close(html, open, heading.Level);
                    open.Push(heading.Level);
                    Heading(html, heading, sections.Current.Id);
                    break;
                case ParagraphBlock paragraph:
                    html.Raw(paragraph.Role == ParagraphRole.Note ? "<p class=\"report-note\">"u8 : "<p>"u8);
                    HtmlText.Runs(html, paragraph.Runs, figureLink);
                    html.Raw("</p>\n"u8);
                    break;
                case ListBlock list:
                    HtmlText.List(html, list, figureLink);
                    break;
                case TableBlock table:
                    HtmlTable.Write(html, table, captions.NextTable());
                    break;
                case ChartBlock chart:
                    HtmlChart.Write(html, chart, captions.NextFigure());
                    break;
                case PictureBlock picture:
                    HtmlFigures.Picture(html, picture, captions.NextFigure());
                    break;
                case TreeBlock tree:
                    HtmlFigures.Tree(html, tree, captions.NextFigure());
                    break;
                default:
                    throw new UnreachableException(block.GetType().Name);
            }
        }

        Close(html, open, level: 0);
    }

    private static void Close(MarkupWriter html, Stack<int> open, int level)
    {
        while (open.TryPeek(out var inner) && inner >= level)
        {
            open.Pop();
            html.Raw("</section>\n"u8);
        }
    }

    private static void Heading(MarkupWriter html, HeadingBlock heading, string id)
    {
        var level = heading.Level + 1;
        html.Write($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h{level} id=\"{id}-title\">");
        if (heading.Number.Length > 0)
        {
            html.Write($"<span class=\"report-number\">{HeadingOutline.PrintedNumber(heading)}</span> ");
        }

        html.Write($"{heading.Text}</h{level}>\n");
    }
}
