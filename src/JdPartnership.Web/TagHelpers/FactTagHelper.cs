using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JdPartnership.Web.TagHelpers;

/// <summary><c>&lt;fact label="类型"&gt;高职专科&lt;/fact&gt;</c> inside a <c>page-header</c>: a quiet chip under the title.</summary>
[HtmlTargetElement("fact", ParentTag = "page-header")]
public sealed class FactTagHelper : TagHelper
{
    public string? Label { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = new HtmlContentBuilder();
        (await output.GetChildContentAsync()).CopyTo(value);
        ((PageHeader)context.Items[typeof(PageHeader)]).Facts.Add((Label, value));
        output.SuppressOutput();
    }
}
