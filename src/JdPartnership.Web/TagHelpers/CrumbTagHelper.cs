using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JdPartnership.Web.TagHelpers;

/// <summary><c>&lt;crumb href="/colleges"&gt;合作院校&lt;/crumb&gt;</c> inside a <c>page-header</c>.</summary>
[HtmlTargetElement("crumb", Attributes = "href", ParentTag = "page-header")]
public sealed class CrumbTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = (await output.GetChildContentAsync(NullHtmlEncoder.Default)).GetContent(NullHtmlEncoder.Default).Trim();
        ((PageHeader)context.Items[typeof(PageHeader)]).Crumbs.Add((text, Href));
        output.SuppressOutput();
    }
}
