using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;
using JdPartnership.Documents.Packaging;

namespace JdPartnership.Documents.Reports.Html;

/// <summary>Draws an edition as HTML: no style attribute, no script, everything encoded.</summary>
public sealed class HtmlRenderer : IHtmlRenderer
{
    private static readonly byte[] DocumentStyles = EmbeddedPart.Read("document.css");
    private static readonly byte[] ReportStyles = EmbeddedPart.Read("report.css");

    public string Render(ReportContent content, Func<string, string?>? figureLink = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var html = new MarkupWriter(64 * 1024);
        Article(html, content, "p", figureLink ?? NoLinks);
        return html.ToString();
    }

    public string RenderDocument(ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var html = new MarkupWriter(64 * 1024);
        html.Write($"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="author" content="{content.Cover.EnterpriseName}">
            <title>{content.Cover.Title}{content.Cover.LabelText} {content.Cover.CollegeName}</title>
            <style>

            """);
        html.Raw(DocumentStyles);
        html.Raw(ReportStyles);
        html.Raw("</style>\n</head>\n<body>\n"u8);
        Article(html, content, "h1", NoLinks);
        html.Raw("</body>\n</html>\n"u8);
        return html.ToString();
    }

    private static string? NoLinks(string key) => null;

    /// <param name="html">Where to write.</param>
    /// <param name="content">What to draw.</param>
    /// <param name="title">Element of the title: a page that shows the fragment has a first heading of its own.</param>
    /// <param name="figureLink">Path of a figure's rows.</param>
    private static void Article(MarkupWriter html, ReportContent content, string title, Func<string, string?> figureLink)
    {
        html.Raw("<article class=\"report\" lang=\"zh-CN\">\n"u8);
        HtmlFrontMatter.Write(html, content, title);
        HtmlBody.Write(html, content, figureLink);
        html.Raw("</article>\n"u8);
    }
}
