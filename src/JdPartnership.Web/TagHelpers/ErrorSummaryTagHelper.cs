using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.TagHelpers;

/// <summary><c>&lt;error-summary /&gt;</c>: every error of the form above it, each linked to its field; takes the focus.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper(IStringLocalizer L) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (Field: entry.Key, Text: error.ErrorMessage)))
            .Where(error => error.Text.Length > 0)
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "notice notice-danger");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Content.AppendHtml(IconTagHelper.Svg(ViewContext, "exclamation-circle"));
        var body = new TagBuilder("div");
        if (errors is [{ Field: "" } only])
        {
            body.InnerHtml.Append(only.Text);
        }
        else
        {
            body.InnerHtml.AppendHtml(Heading(L["有 {0} 处需要修改，已填写的内容都还在：", errors.Count]));
            body.InnerHtml.AppendHtml(List(errors));
        }

        output.Content.AppendHtml(body);
    }

    private static TagBuilder Heading(string text)
    {
        var heading = new TagBuilder("strong");
        heading.InnerHtml.Append(text);
        return heading;
    }

    private static TagBuilder List(IEnumerable<(string Field, string Text)> errors)
    {
        var list = new TagBuilder("ul");
        foreach (var (field, text) in errors)
        {
            var item = new TagBuilder("li");
            var line = new TagBuilder(field.Length == 0 ? "span" : "a");
            if (field.Length > 0)
            {
                line.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
            }

            line.InnerHtml.Append(text);
            item.InnerHtml.AppendHtml(line);
            list.InnerHtml.AppendHtml(item);
        }

        return list;
    }
}
