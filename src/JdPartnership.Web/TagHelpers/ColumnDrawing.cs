using System.Globalization;
using JdPartnership.Core.Reports.Content;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace JdPartnership.Web.TagHelpers;

/// <summary>Draws columns as SVG with attributes only, since the content policy allows no styles in the page.</summary>
internal sealed class ColumnDrawing(string title, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
{
    private const double Width = 720;
    private const double Height = 280;
    private const double Left = 56;
    private const double Top = 30;
    private const double Bottom = 34;
    private const int Steps = 4;
    private const int LongestLabel = 6;

    private const double PlotHeight = Height - Top - Bottom;

    public IHtmlContent Draw()
    {
        var svg = Tag("svg", ("viewBox", $"0 0 {Number(Width)} {Number(Height)}"), ("role", "img"), ("aria-label", title), ("class", "columns"));
        var top = NiceTop(series.SelectMany(s => s.Values).Max() ?? 0);
        for (var step = 0; step <= Steps; step++)
        {
            var y = Top + PlotHeight - (PlotHeight * step / Steps);
            svg.InnerHtml.AppendHtml(Tag("line", ("class", "grid"), ("x1", Number(Left)), ("x2", Number(Width)), ("y1", Number(y)), ("y2", Number(y))));
            svg.InnerHtml.AppendHtml(Label(Left - 8, y + 4, "axis", "end", (top * step / Steps).ToString("#,0.##", CultureInfo.CurrentCulture)));
        }

        DrawLegend(svg);
        DrawColumns(svg, top);
        return svg;
    }

    private void DrawLegend(TagBuilder svg)
    {
        var x = Left;
        for (var s = 0; s < series.Count && series.Count > 1; s++)
        {
            svg.InnerHtml.AppendHtml(Tag("rect", ("class", Colour(s)), ("x", Number(x)), ("y", "6"), ("width", "10"), ("height", "10"), ("rx", "2")));
            svg.InnerHtml.AppendHtml(Label(x + 16, 15, "axis", "start", series[s].Name));
            x += 36 + (13 * series[s].Name.Length);
        }
    }

    private void DrawColumns(TagBuilder svg, decimal top)
    {
        var slot = (Width - Left) / Math.Max(1, categories.Count);
        var column = Math.Min(34, slot * 0.72 / Math.Max(1, series.Count));
        for (var c = 0; c < categories.Count; c++)
        {
            var x = Left + (slot * c) + ((slot - (column * series.Count)) / 2);
            for (var s = 0; s < series.Count; s++)
            {
                if (series[s].Values.ElementAtOrDefault(c) is { } value)
                {
                    var height = PlotHeight * (double)(value / top);
                    var bar = Tag("rect", ("class", Colour(s)), ("x", Number(x + (column * s) + 1)), ("y", Number(Top + PlotHeight - height)), ("width", Number(column - 2)), ("height", Number(height)), ("rx", "2"));
                    var tip = new TagBuilder("title");
                    tip.InnerHtml.Append($"{categories[c]} {series[s].Name} {value.ToString("#,0.##", CultureInfo.CurrentCulture)}");
                    bar.InnerHtml.AppendHtml(tip);
                    svg.InnerHtml.AppendHtml(bar);
                }
            }

            var name = categories[c].Length > LongestLabel && categories.Count > LongestLabel ? categories[c][..LongestLabel] + "…" : categories[c];
            svg.InnerHtml.AppendHtml(Label(Left + (slot * (c + 0.5)), Height - 12, "axis", "middle", name));
        }
    }

    /// <summary>The last series, usually the newest year, has the accent.</summary>
    private string Colour(int s) => $"series-{series.Count - 1 - s}";

    /// <summary>The next number whose quarters are round, so that the grid reads easily.</summary>
    private static decimal NiceTop(decimal highest)
    {
        if (highest <= 0)
        {
            return 1;
        }

        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)highest)));
        decimal[] steps = [1, 1.2m, 1.6m, 2, 2.4m, 3, 4, 5, 6, 8, 10];
        return steps.First(s => s * power >= highest) * power;
    }

    private static TagBuilder Label(double x, double y, string css, string anchor, string text)
    {
        var label = Tag("text", ("class", css), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));
        label.InnerHtml.Append(text);
        return label;
    }

    private static TagBuilder Tag(string name, params (string Name, string Value)[] attributes)
    {
        var tag = new TagBuilder(name);
        foreach (var (attribute, value) in attributes)
        {
            tag.Attributes[attribute] = value;
        }

        return tag;
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
