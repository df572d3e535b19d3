using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.TagHelpers;

/// <summary>
/// The head of a page: way here (<c>crumb</c>), the one H1, quiet facts (<c>fact</c>), and at the right whatever else stands inside,
/// the primary action. Also sets the title of the window.
/// </summary>
[HtmlTargetElement("page-header", Attributes = "title")]
public sealed class PageHeaderTagHelper(IStringLocalizer L) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Title { get; set; } = "";

    /// <summary>One sentence under the title that says what the page is for.</summary>
    public string? Lead { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var header = new PageHeader();
        context.Items[typeof(PageHeader)] = header;
        var actions = await output.GetChildContentAsync();
        ViewContext.ViewData["Title"] = Title;

        output.TagName = "header";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-header");
        if (header.Crumbs.Count > 0)
        {
            output.Content.AppendHtml(Crumbs(header));
        }

        var row = Element("div", "page-header-row");
        var main = Element("div", "page-header-main");
        var heading = new TagBuilder("h1");
        heading.InnerHtml.Append(Title);
        main.InnerHtml.AppendHtml(heading);
        if (Lead is not null)
        {
            var lead = Element("p", "page-lead");
            lead.InnerHtml.Append(Lead);
            main.InnerHtml.AppendHtml(lead);
        }

        if (header.Facts.Count > 0)
        {
            main.InnerHtml.AppendHtml(Facts(header));
        }

        row.InnerHtml.AppendHtml(main);
        if (!actions.IsEmptyOrWhiteSpace)
        {
            var box = Element("div", "page-actions");
            box.InnerHtml.AppendHtml(actions);
            row.InnerHtml.AppendHtml(box);
        }

        output.Content.AppendHtml(row);
    }

    private TagBuilder Crumbs(PageHeader header)
    {
        var nav = Element("nav", "crumbs");
        nav.Attributes["aria-label"] = L["所在位置"];
        var list = new TagBuilder("ol");
        foreach (var (text, href) in header.Crumbs)
        {
            var item = new TagBuilder("li");
            var link = new TagBuilder("a");
            link.Attributes["href"] = href;
            link.InnerHtml.Append(text);
            item.InnerHtml.AppendHtml(link);
            list.InnerHtml.AppendHtml(item);
        }

        nav.InnerHtml.AppendHtml(list);
        return nav;
    }

    private static TagBuilder Facts(PageHeader header)
    {
        var list = Element("ul", "facts");
        foreach (var (label, value) in header.Facts)
        {
            var item = new TagBuilder("li");
            if (label is not null)
            {
                var name = Element("span", "fact-label");
                name.InnerHtml.Append(label);
                item.InnerHtml.AppendHtml(name);
            }

            item.InnerHtml.AppendHtml(value);
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }

    private static TagBuilder Element(string name, string css)
    {
        var element = new TagBuilder(name);
        element.AddCssClass(css);
        return element;
    }
}
