using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JdPartnership.Web.TagHelpers;

public enum StatusKind
{
    Neutral,
    Info,
    Success,
    Warning,
    Danger,
    Working,
}

/// <summary><c>&lt;status kind="Success"&gt;合作中&lt;/status&gt;</c>: a state in words with a sign; never colour alone.</summary>
[HtmlTargetElement("status")]
public sealed class StatusTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public StatusKind Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (css, icon) = Kind switch
        {
            StatusKind.Neutral => ("neutral", "dash"),
            StatusKind.Info => ("info", "info-circle"),
            StatusKind.Success => ("success", "check-circle"),
            StatusKind.Warning => ("warning", "exclamation-triangle"),
            StatusKind.Danger => ("danger", "x-circle"),
            StatusKind.Working => ("info", "hourglass-split"),
        };
        output.TagName = "span";
        output.Attributes.SetAttribute("class", $"status status-{css}");
        output.PreContent.SetHtmlContent(IconTagHelper.Svg(ViewContext, icon));
    }
}
