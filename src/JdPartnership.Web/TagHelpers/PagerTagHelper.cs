using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.TagHelpers;

/// <summary><c>&lt;pager number="…" count="…" total="…" /&gt;</c>: where one is in a list, and the ways on. All other parameters stay.</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(IStringLocalizer L) : TagHelper
{
    private const int Neighbours = 2;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Page shown, from 1.</summary>
    public int Number { get; set; } = 1;

    /// <summary>Pages there are.</summary>
    public int Count { get; set; } = 1;

    /// <summary>Rows of the whole list.</summary>
    public int Total { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", L["分页"].Value);
        output.Content.AppendHtml(Element("span", "pager-total", L["共 {0} 条", Total.ToString("N0", CultureInfo.CurrentCulture)]));
        if (Count <= 1)
        {
            return;
        }

        var list = Element("ul", "pagination");
        list.InnerHtml.AppendHtml(Step(Number - 1, "chevron-left", L["上一页"], Number > 1));
        var previous = 0;
        foreach (var page in Pages())
        {
            if (page > previous + 1)
            {
                list.InnerHtml.AppendHtml(Item(Element("span", "page-link", "…"), "disabled"));
            }

            list.InnerHtml.AppendHtml(page == Number ? Current(page) : Item(Link(page, page.ToString(CultureInfo.CurrentCulture)), ""));
            previous = page;
        }

        list.InnerHtml.AppendHtml(Step(Number + 1, "chevron-right", L["下一页"], Number < Count));
        output.Content.AppendHtml(list);
    }

    private IEnumerable<int> Pages() =>
        Enumerable.Range(Number - Neighbours, (2 * Neighbours) + 1).Append(1).Append(Count).Where(p => p >= 1 && p <= Count).Distinct().Order();

    private static TagBuilder Current(int page)
    {
        var current = Element("span", "page-link", page.ToString(CultureInfo.CurrentCulture));
        current.Attributes["aria-current"] = "page";
        return Item(current, "active");
    }

    private TagBuilder Step(int page, string icon, string label, bool possible)
    {
        var step = possible ? Link(page, null) : Element("span", "page-link");
        step.Attributes["aria-label"] = label;
        if (!possible)
        {
            // A name needs a role: the step is a link that leads nowhere now.
            step.Attributes["role"] = "link";
            step.Attributes["aria-disabled"] = "true";
        }

        step.InnerHtml.AppendHtml(IconTagHelper.Svg(ViewContext, icon));
        return Item(step, possible ? "" : "disabled");
    }

    private TagBuilder Link(int page, string? text)
    {
        var link = Element("a", "page-link", text);
        link.Attributes["href"] = QueryLinks.With(ViewContext.HttpContext.Request, QueryLinks.Page, page == 1 ? null : page.ToString(CultureInfo.InvariantCulture));
        return link;
    }

    private static TagBuilder Item(IHtmlContent content, string css)
    {
        var item = Element("li", $"page-item {css}".TrimEnd());
        item.InnerHtml.AppendHtml(content);
        return item;
    }

    private static TagBuilder Element(string name, string css, string? text = null)
    {
        var element = new TagBuilder(name);
        element.AddCssClass(css);
        if (text is not null)
        {
            element.InnerHtml.Append(text);
        }

        return element;
    }
}
