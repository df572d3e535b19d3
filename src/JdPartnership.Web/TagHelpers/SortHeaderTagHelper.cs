using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JdPartnership.Web.TagHelpers;

/// <summary>
/// <c>&lt;sort-header key="name" current="@Model.Sort"&gt;学校名称&lt;/sort-header&gt;</c>: a column head that sorts by <c>sort=name</c>,
/// and by <c>sort=-name</c> when it already does.
/// </summary>
[HtmlTargetElement("sort-header", Attributes = "key")]
public sealed class SortHeaderTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Key { get; set; } = "";

    /// <summary>The order in force, default order included.</summary>
    public string? Current { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var ascending = Current == Key;
        var descending = Current == "-" + Key;
        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        if (ascending || descending)
        {
            output.Attributes.SetAttribute("aria-sort", ascending ? "ascending" : "descending");
        }

        var link = new TagBuilder("a");
        link.AddCssClass("sort-link");
        link.Attributes["href"] = QueryLinks.With(ViewContext.HttpContext.Request, QueryLinks.Sort, ascending ? "-" + Key : Key);
        link.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        if (ascending || descending)
        {
            link.InnerHtml.AppendHtml(IconTagHelper.Svg(ViewContext, ascending ? "arrow-up" : "arrow-down"));
        }

        output.Content.SetHtmlContent(link);
    }
}
