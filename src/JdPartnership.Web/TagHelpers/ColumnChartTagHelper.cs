using System.Globalization;
using JdPartnership.Core.Reports.Content;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.TagHelpers;

/// <summary>
/// <c>&lt;column-chart title="…" unit="人" categories="…" series="…" /&gt;</c>: columns drawn on the server as SVG, with their table.
/// Where script runs, charts.js reads the table and puts an interactive chart in the drawing's place.
/// </summary>
[HtmlTargetElement("column-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ColumnChartTagHelper(IStringLocalizer L) : TagHelper
{
    public string Title { get; set; } = "";

    public string Unit { get; set; } = "";

    public IReadOnlyList<string> Categories { get; set; } = [];

    public IReadOnlyList<ChartSeries> Series { get; set; } = [];

    /// <summary>Shows the table at once; otherwise it opens on demand.</summary>
    public bool TableOpen { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Attributes.SetAttribute("data-chart", "column");
        output.Attributes.SetAttribute("data-unit", Unit);
        var caption = Element("figcaption", Unit.Length == 0 ? Title : L["{0}（{1}）", Title, Unit]);
        var drawing = Element("div");
        drawing.AddCssClass("chart-drawing");
        drawing.InnerHtml.AppendHtml(new ColumnDrawing(Title, Categories, Series).Draw());
        var details = Element("details");
        details.AddCssClass("chart-data");
        if (TableOpen)
        {
            details.Attributes["open"] = "open";
        }

        details.InnerHtml.AppendHtml(Element("summary", L["查看数据表"])).AppendHtml(Table());
        output.Content.AppendHtml(caption).AppendHtml(drawing).AppendHtml(details);
    }

    private TagBuilder Table()
    {
        var table = Element("table");
        table.AddCssClass("table table-sm numbers");
        var head = Element("tr");
        head.InnerHtml.AppendHtml(Element("td"));
        foreach (var series in Series)
        {
            var cell = Element("th", series.Name);
            cell.Attributes["scope"] = "col";
            head.InnerHtml.AppendHtml(cell);
        }

        table.InnerHtml.AppendHtml(Element("thead").With(head));
        var body = Element("tbody");
        for (var i = 0; i < Categories.Count; i++)
        {
            var row = Element("tr");
            var name = Element("th", Categories[i]);
            name.Attributes["scope"] = "row";
            row.InnerHtml.AppendHtml(name);
            foreach (var value in Series.Select(s => s.Values.ElementAtOrDefault(i)))
            {
                var cell = Element("td", value is null ? "—" : value.Value.ToString("#,0.##", CultureInfo.CurrentCulture));
                cell.Attributes["data-value"] = value?.ToString(CultureInfo.InvariantCulture) ?? "";
                row.InnerHtml.AppendHtml(cell);
            }

            body.InnerHtml.AppendHtml(row);
        }

        table.InnerHtml.AppendHtml(body);
        var scroll = Element("div");
        scroll.AddCssClass("table-responsive");
        return scroll.With(table);
    }

    private static TagBuilder Element(string name, string? text = null)
    {
        var element = new TagBuilder(name);
        if (text is not null)
        {
            element.InnerHtml.Append(text);
        }

        return element;
    }
}

file static class TagBuilderExtensions
{
    public static TagBuilder With(this TagBuilder outer, TagBuilder inner)
    {
        outer.InnerHtml.AppendHtml(inner);
        return outer;
    }
}
