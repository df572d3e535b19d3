using Microsoft.AspNetCore.Html;

namespace JdPartnership.Web.TagHelpers;

/// <summary>What the children of a <c>page-header</c> say, gathered while it is drawn.</summary>
internal sealed class PageHeader
{
    public List<(string Text, string Href)> Crumbs { get; } = [];

    public List<(string? Label, IHtmlContent Value)> Facts { get; } = [];
}
