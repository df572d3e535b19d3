using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Html;

/// <summary>Runs and lists.</summary>
internal static class HtmlText
{
    public static void Runs(MarkupWriter html, IReadOnlyList<TextRun> runs, Func<string, string?> figureLink)
    {
        foreach (var run in runs)
        {
            html.Raw(run.Bold ? "<strong>"u8 : []);
            if (run.FigureKey is { Length: > 0 } key && figureLink(key) is { } path)
            {
                html.Write($"<a class=\"figure-link\" href=\"{path}\">");
                Lines(html, run.Text);
                html.Raw("</a>"u8);
            }
            else
            {
                Lines(html, run.Text);
            }

            html.Raw(run.Bold ? "</strong>"u8 : []);
        }
    }

    public static void List(MarkupWriter html, ListBlock list, Func<string, string?> figureLink)
    {
        html.Raw(list.Numbered ? "<ol class=\"report-list\">\n"u8 : "<ul class=\"report-list\">\n"u8);
        foreach (var item in list.Items)
        {
            html.Raw("<li>"u8);
            Runs(html, item, figureLink);
            html.Raw("</li>\n"u8);
        }

        html.Raw(list.Numbered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    private static void Lines(MarkupWriter html, string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOf('\n') is var at && at >= 0)
        {
            html.Text(rest[..at].TrimEnd('\r'));
            html.Raw("<br>"u8);
            rest = rest[(at + 1)..];
        }

        html.Text(rest);
    }
}
