using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JdPartnership.Web.TagHelpers;

/// <summary><c>&lt;empty-state icon="building" title="…"&gt;next step&lt;/empty-state&gt;</c>: nothing here, why, and what to do.</summary>
[HtmlTargetElement("empty-state", Attributes = "title")]
public sealed class EmptyStateTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Icon { get; set; } = "archive";

    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var next = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty-state");
        output.Content.AppendHtml(IconTagHelper.Svg(ViewContext, Icon));
        var title = new TagBuilder("p");
        title.AddCssClass("empty-title");
        title.InnerHtml.Append(Title);
        output.Content.AppendHtml(title);
        output.Content.AppendHtml(next);
    }
}
