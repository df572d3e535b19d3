using System.Globalization;
using JdPartnership.Core.Reports.Charts;
using JdPartnership.Core.Reports.Content;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace JdPartnership.Web.TagHelpers;

/// <summary>Draws a column for each category and series; an unknown value leaves a gap.</summary>
internal sealed class ColumnDrawing(string title, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series)
{
    private const double Height = 280;
    private const int LongestLabel = 6;

    private readonly Plot _plot = new(Height, Top: 30, Bottom: 34, ValueAxis.Of(series.SelectMany(s => s.Values).OfType<decimal>()));

    public IHtmlContent Draw()
    {
        var svg = _plot.Begin(title);
        DrawLegend(svg);
        DrawColumns(svg);
        return svg;
    }

    private void DrawLegend(TagBuilder svg)
    {
        var x = Plot.Left;
        for (var s = 0; s < series.Count && series.Count > 1; s++)
        {
            svg.InnerHtml.AppendHtml(Svg.Tag("rect", ("class", Colour(s)), ("x", Svg.Number(x)), ("y", "6"), ("width", "10"), ("height", "10"), ("rx", "2")));
            svg.InnerHtml.AppendHtml(Svg.Label(x + 16, 15, "start", series[s].Name));
            x += 36 + (13 * series[s].Name.Length);
        }
    }

    private void DrawColumns(TagBuilder svg)
    {
        var slot = (Plot.Width - Plot.Left) / Math.Max(1, categories.Count);
        var column = Math.Min(34, slot * 0.72 / Math.Max(1, series.Count));
        for (var c = 0; c < categories.Count; c++)
        {
            var x = Plot.Left + (slot * c) + ((slot - (column * series.Count)) / 2);
            for (var s = 0; s < series.Count; s++)
            {
                if (series[s].Values.ElementAtOrDefault(c) is { } value)
                {
                    svg.InnerHtml.AppendHtml(Column(value, x + (column * s) + 1, column - 2, Colour(s), $"{categories[c]} {series[s].Name}"));
                }
            }

            var name = categories[c].Length > LongestLabel && categories.Count > LongestLabel ? categories[c][..LongestLabel] + "…" : categories[c];
            svg.InnerHtml.AppendHtml(Svg.Label(Plot.Left + (slot * (c + 0.5)), Height - 12, "middle", name));
        }
    }

    private TagBuilder Column(decimal value, double x, double width, string colour, string name)
    {
        var (from, to) = (_plot.Y(Math.Max(value, 0)), _plot.Y(Math.Min(value, 0)));
        var bar = Svg.Tag("rect", ("class", colour), ("x", Svg.Number(x)), ("y", Svg.Number(from)), ("width", Svg.Number(width)), ("height", Svg.Number(to - from)), ("rx", "2"));
        var tip = new TagBuilder("title");
        tip.InnerHtml.Append($"{name} {value.ToString("#,0.##", CultureInfo.CurrentCulture)}");
        bar.InnerHtml.AppendHtml(tip);
        return bar;
    }

    /// <summary>The last series, usually the newest year, has the accent.</summary>
    private string Colour(int s) => $"series-{series.Count - 1 - s}";
}
