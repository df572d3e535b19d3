using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Html;

/// <summary>Cover and contents list.</summary>
internal static class HtmlFrontMatter
{
    public static void Write(MarkupWriter html, ReportContent content, string title)
    {
        var cover = content.Cover;
        html.Raw("<header class=\"report-cover\">\n"u8);
        if (content.Watermark is { Length: > 0 } watermark)
        {
            html.Write($"<p class=\"report-watermark\">{watermark}</p>\n");
        }

        html.Write($"<p class=\"report-enterprise\">{cover.EnterpriseName}</p>\n");
        if (cover.UnitName is { Length: > 0 } unit)
        {
            html.Write($"<p class=\"report-unit\">（{unit}）</p>\n");
        }

        html.Write($"<{title} class=\"report-title\">{cover.Title}</{title}>\n<p class=\"report-label\">{cover.LabelText}</p>\n");
        if (cover.CollegeName is { Length: > 0 } college)
        {
            html.Write($"<p class=\"report-college\">{college}</p>\n");
        }

        html.Raw("</header>\n"u8);
        Contents(html, content);
    }

    private static void Contents(MarkupWriter html, ReportContent content)
    {
        html.Raw("<nav class=\"report-contents\" aria-label=\"目录\">\n<p class=\"report-contents-title\">目　录</p>\n<ol>\n"u8);
        foreach (var (heading, id) in SectionIds.Of(content))
        {
            html.Write($"<li class=\"level-{heading.Level}\"><a href=\"#{id}\"><span class=\"report-number\">{HeadingOutline.PrintedNumber(heading)}</span> {heading.Text}</a></li>\n");
        }

        html.Raw("</ol>\n</nav>\n"u8);
    }
}
