using JdPartnership.Core.Internships.Presence;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace JdPartnership.Web.TagHelpers;

/// <summary><c>&lt;presence-chart title="…" first="…" last="…" present="…" limit="…" /&gt;</c>: the drawing alone; its table stands beside it.</summary>
[HtmlTargetElement("presence-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PresenceChartTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public DateOnly First { get; set; }

    public DateOnly Last { get; set; }

    public DayLine Present { get; set; } = new(0, []);

    public DayLine Limit { get; set; } = new(null, []);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Content.AppendHtml(new StepDrawing(Title, First, Last, Present, Limit).Draw());
    }
}
