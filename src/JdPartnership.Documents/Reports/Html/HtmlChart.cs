using JdPartnership.Core.Reports.Charts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Html;

/// <summary>A chart as an inline drawing made of attributes only, with its data as a table to unfold.</summary>
internal static class HtmlChart
{
    private const decimal Width = 680;
    private const decimal Height = 320;
    private const decimal Left = 64;
    private const decimal Right = 12;
    private const decimal Top = 30;
    private const decimal Bottom = 58;

    public static void Write(MarkupWriter html, ChartBlock chart, int number)
    {
        html.Write($"<figure class=\"report-chart\" data-chart=\"{chart.Key}\">\n<svg viewBox=\"0 0 {Width} {Height}\" width=\"{Width}\" height=\"{Height}\" role=\"img\" font-size=\"12\"><title>{ChartText.Describe(chart)}</title>");
        var axis = ValueAxis.Of(chart.Series.SelectMany(series => series.Values).OfType<decimal>());
        Grid(html, axis);
        html.Write($"<text class=\"chart-unit\" x=\"{Left}\" y=\"16\" text-anchor=\"end\" fill=\"currentColor\">单位：{chart.Unit}</text>");
        Columns(html, chart, axis);
        Legend(html, chart);
        html.Raw("</svg>\n"u8);
        Data(html, chart);
        HtmlFigures.Caption(html, number, chart.Caption);
    }

    private static void Grid(MarkupWriter html, ValueAxis axis)
    {
        foreach (var tick in axis.Ticks)
        {
            var y = Y(tick, axis);
            html.Write($"<line x1=\"{Left}\" y1=\"{y}\" x2=\"{Width - Right}\" y2=\"{y}\" stroke=\"currentColor\" stroke-opacity=\"{(tick == 0 ? 0.6m : 0.15m)}\"/>");
            html.Write($"<text x=\"{Left - 8}\" y=\"{y + 4}\" text-anchor=\"end\" fill=\"currentColor\">{NumberText.Of(tick)}</text>");
        }
    }

    private static void Columns(MarkupWriter html, ChartBlock chart, ValueAxis axis)
    {
        var slot = (Width - Left - Right) / Math.Max(1, chart.Categories.Count);
        var column = Math.Min(64, slot * 0.7m / chart.Series.Count);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var centre = Left + (slot * (i + 0.5m));
            html.Write($"<text x=\"{Round(centre)}\" y=\"{Height - Bottom + 18}\" text-anchor=\"middle\" fill=\"currentColor\">{chart.Categories[i]}</text>");
            for (var s = 0; s < chart.Series.Count; s++)
            {
                if (chart.Series[s].Values[i] is not { } value)
                {
                    continue;
                }

                var x = centre + (column * (s - (chart.Series.Count / 2m)));
                var (from, to) = (Y(Math.Max(value, 0), axis), Y(Math.Min(value, 0), axis));
                html.Write($"<rect class=\"series-{s + 1}\" x=\"{Round(x + 1)}\" y=\"{from}\" width=\"{Round(Math.Max(1, column - 2))}\" height=\"{to - from}\" fill=\"#{ChartText.Colour(s)}\"/>");
                if (ChartText.HasValueLabels(chart))
                {
                    html.Write($"<text x=\"{Round(x + (column / 2))}\" y=\"{(value < 0 ? to + 13 : from - 5)}\" text-anchor=\"middle\" font-size=\"11\" fill=\"currentColor\">{NumberText.Of(value)}</text>");
                }
            }
        }
    }

    private static void Legend(MarkupWriter html, ChartBlock chart)
    {
        var share = Math.Min(140, (Width - Left - Right) / chart.Series.Count);
        var start = Left + ((Width - Left - Right - (share * chart.Series.Count)) / 2);
        for (var s = 0; s < chart.Series.Count; s++)
        {
            var x = Round(start + (share * (s + 0.5m)) - 30);
            html.Write($"<rect x=\"{x}\" y=\"{Height - 26}\" width=\"11\" height=\"11\" fill=\"#{ChartText.Colour(s)}\"/><text x=\"{x + 17}\" y=\"{Height - 16}\" fill=\"currentColor\">{chart.Series[s].Name}</text>");
        }
    }

    private static void Data(MarkupWriter html, ChartBlock chart)
    {
        html.Write($"<details class=\"report-chart-data\"><summary>查看数据</summary>\n<table>\n<caption>{chart.Caption}（单位：{chart.Unit}）</caption>\n<thead><tr><th scope=\"col\">类别</th>");
        foreach (var series in chart.Series)
        {
            html.Write($"<th scope=\"col\" class=\"number\">{series.Name}</th>");
        }

        html.Raw("</tr></thead>\n<tbody>\n"u8);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            html.Write($"<tr><th scope=\"row\">{chart.Categories[i]}</th>");
            foreach (var series in chart.Series)
            {
                html.Write($"<td class=\"number\">{NumberText.Of(series.Values[i])}</td>");
            }

            html.Raw("</tr>\n"u8);
        }

        html.Raw("</tbody>\n</table>\n</details>\n"u8);
    }

    private static decimal Y(decimal value, ValueAxis axis) =>
        Round(Top + ((Height - Top - Bottom) * (axis.Highest - value) / (axis.Highest - axis.Lowest)));

    private static decimal Round(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
