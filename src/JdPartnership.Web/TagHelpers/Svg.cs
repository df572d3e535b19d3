using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace JdPartnership.Web.TagHelpers;

/// <summary>Parts of a drawing, made of attributes only, since the content policy allows no styles in the page.</summary>
internal static class Svg
{
    public static TagBuilder Tag(string name, params (string Name, string Value)[] attributes)
    {
        var tag = new TagBuilder(name);
        foreach (var (attribute, value) in attributes)
        {
            tag.Attributes[attribute] = value;
        }

        return tag;
    }

    public static TagBuilder Label(double x, double y, string anchor, string text)
    {
        var label = Tag("text", ("class", "axis"), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));
        label.InnerHtml.Append(text);
        return label;
    }

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
