using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.TagHelpers;

/// <summary>
/// <c>&lt;field for="Name" hint="…" /&gt;</c>: label, hint, control and error of one property, tied together for readers of the screen.
/// The control follows <see cref="Kind"/>, or the property's type; other attributes go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator html, IStringLocalizer L) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    /// <summary>text, number, date, month, email, tel, url, password, textarea, select or checkbox.</summary>
    public string? Kind { get; set; }

    public string? Hint { get; set; }

    /// <summary>Overrides the property's own label; already in the language of the page.</summary>
    public string? Label { get; set; }

    /// <summary>Choices; makes the control a select.</summary>
    public IEnumerable<SelectListItem>? Options { get; set; }

    /// <summary>First choice of a select, for "none".</summary>
    public string? OptionLabel { get; set; }

    /// <summary>Says 选填 after the label.</summary>
    public bool Optional { get; set; }

    /// <summary>Unit shown after the control, for example 人.</summary>
    public string? Unit { get; set; }

    private string Name => For.Name;

    private string Id => TagBuilder.CreateSanitizedId(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(Name), "_");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var kind = Kind ?? (Options is not null ? "select" : KindOf(For.ModelExplorer.ModelType));
        var error = ErrorText();
        var extra = output.Attributes.Where(a => a.Name != "class").ToDictionary(a => a.Name, a => a.Value is null or HtmlString ? a.Value?.ToString() ?? a.Name : a.Value);
        var control = Control(kind, ControlAttributes(kind, error is not null, extra));
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field has-error");
        if (kind == "checkbox")
        {
            output.Content.AppendHtml(Wrap("form-check", control, LabelTag("form-check-label")));
            output.Content.AppendHtml(HintTag());
        }
        else
        {
            output.Content.AppendHtml(LabelTag("form-label")).AppendHtml(HintTag());
            output.Content.AppendHtml(Unit is null ? control : Wrap("input-group", control, Text("span", "input-group-text", Unit)));
        }

        output.Content.AppendHtml(ErrorTag(error));
    }

    private static string KindOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) ? "checkbox"
            : type == typeof(DateOnly) || type == typeof(DateTime) ? "date"
            : type == typeof(int) || type == typeof(long) || type == typeof(decimal) ? "number"
            : "text";
    }

    private Dictionary<string, object> ControlAttributes(string kind, bool wrong, Dictionary<string, object> extra)
    {
        List<string> describedBy = [];
        if (Hint is not null)
        {
            describedBy.Add($"{Id}-hint");
        }

        if (wrong)
        {
            describedBy.Add($"{Id}-error");
            extra["aria-invalid"] = "true";
        }

        if (describedBy.Count > 0)
        {
            extra["aria-describedby"] = string.Join(' ', describedBy);
        }

        extra["class"] = (kind switch { "select" => "form-select", "checkbox" => "form-check-input", _ => "form-control" }) + (wrong ? " is-invalid" : "");
        return extra;
    }

    private IHtmlContent Control(string kind, Dictionary<string, object> attributes)
    {
        var explorer = For.ModelExplorer;
        switch (kind)
        {
            case "textarea":
                return html.GenerateTextArea(ViewContext, explorer, Name, 4, 0, attributes);
            case "select":
                return html.GenerateSelect(ViewContext, explorer, OptionLabel, Name, Options ?? [], allowMultiple: false, attributes);
            case "password":
                return html.GeneratePassword(ViewContext, explorer, Name, value: null, attributes);
            case "checkbox":
                return new HtmlContentBuilder()
                    .AppendHtml(html.GenerateCheckBox(ViewContext, explorer, Name, explorer.Model as bool?, attributes))
                    .AppendHtml(html.GenerateHiddenForCheckbox(ViewContext, explorer, Name));
            default:
                // A number stays a text field: a browser would throw away what it cannot read, and the person could not see it again.
                attributes["type"] = kind == "number" ? "text" : kind;
                if (kind == "number")
                {
                    attributes["inputmode"] = "decimal";
                }

                return html.GenerateTextBox(ViewContext, explorer, Name, explorer.Model, kind == "date" ? "{0:yyyy-MM-dd}" : null, attributes);
        }
    }

    private string? ErrorText() =>
        ViewContext.ModelState.TryGetValue(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(Name), out var entry) && entry.ValidationState == ModelValidationState.Invalid
            ? string.Join(" ", entry.Errors.Select(e => e.ErrorMessage))
            : null;

    private TagBuilder LabelTag(string css)
    {
        var label = html.GenerateLabel(ViewContext, For.ModelExplorer, Name, Label, new { @class = css });
        if (Optional)
        {
            label.InnerHtml.AppendHtml(Text("span", "optional", L["选填"]));
        }

        return label;
    }

    private IHtmlContent HintTag()
    {
        if (Hint is null)
        {
            return HtmlString.Empty;
        }

        var hint = Text("div", "form-text", Hint);
        hint.Attributes["id"] = $"{Id}-hint";
        return hint;
    }

    private TagBuilder ErrorTag(string? error)
    {
        var tag = Text("div", error is null ? "field-error field-validation-valid" : "field-error field-validation-error", error ?? "");
        tag.Attributes["id"] = $"{Id}-error";
        tag.Attributes["data-valmsg-for"] = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(Name);
        tag.Attributes["data-valmsg-replace"] = "true";
        return tag;
    }

    private static TagBuilder Wrap(string css, params IHtmlContent[] parts)
    {
        var tag = new TagBuilder("div");
        tag.AddCssClass(css);
        foreach (var part in parts)
        {
            tag.InnerHtml.AppendHtml(part);
        }

        return tag;
    }

    private static TagBuilder Text(string name, string css, string text)
    {
        var tag = new TagBuilder(name);
        tag.AddCssClass(css);
        tag.InnerHtml.Append(text);
        return tag;
    }
}
