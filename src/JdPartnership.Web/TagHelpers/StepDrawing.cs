using System.Globalization;
using System.Text;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Reports.Charts;
using Microsoft.AspNetCore.Html;

namespace JdPartnership.Web.TagHelpers;

/// <summary>
/// Draws people present by day, with the limit as a line and its number at the end. A day without a known limit has no line;
/// a curve of steps costs its steps, not its days.
/// </summary>
internal sealed class StepDrawing(string title, DateOnly first, DateOnly last, DayLine present, DayLine limit)
{
    private const double Height = 240;

    private readonly int _days = last.DayNumber - first.DayNumber + 1;

    public IHtmlContent Draw()
    {
        var plot = new Plot(Height, Top: 16, Bottom: 30, ValueAxis.Of(Spans(present).Concat(Spans(limit)).Select(s => (decimal)(s.Value ?? 0))));
        var svg = plot.Begin(title);
        svg.InnerHtml.AppendHtml(Svg.Label(Plot.Left, Height - 8, "start", Day(first)));
        svg.InnerHtml.AppendHtml(Svg.Label(Plot.Width, Height - 8, "end", Day(last)));
        svg.InnerHtml.AppendHtml(Svg.Tag("path", ("class", "presence"), ("d", Area(plot))));
        svg.InnerHtml.AppendHtml(Svg.Tag("path", ("class", "limit"), ("d", Line(plot))));
        if (limit.At(last) is { } allowed)
        {
            svg.InnerHtml.AppendHtml(Svg.Label(Plot.Width, plot.Y(allowed) - 5, "end", allowed.ToString("N0", CultureInfo.CurrentCulture)));
        }

        return svg;
    }

    private string Area(Plot plot)
    {
        var path = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M{Svg.Number(Plot.Left)} {Svg.Number(plot.Y(0))}");
        foreach (var (from, to, value) in Spans(present))
        {
            path.Append(CultureInfo.InvariantCulture, $"L{Svg.Number(X(from))} {Svg.Number(plot.Y(value ?? 0))}H{Svg.Number(X(to))}");
        }

        return path.Append(CultureInfo.InvariantCulture, $"V{Svg.Number(plot.Y(0))}Z").ToString();
    }

    private string Line(Plot plot)
    {
        var path = new StringBuilder();
        var isDrawn = false;
        foreach (var (from, to, value) in Spans(limit))
        {
            if (value is { } allowed)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(isDrawn ? "L" : "M")}{Svg.Number(X(from))} {Svg.Number(plot.Y(allowed))}H{Svg.Number(X(to))}");
            }

            isDrawn = value is not null;
        }

        return path.ToString();
    }

    // Days from the first shown day (0) on; the end of a span is the beginning of the next.
    private IEnumerable<(int From, int To, int? Value)> Spans(DayLine line)
    {
        var from = 0;
        var value = line.At(first);
        foreach (var step in line.Steps.Where(s => s.From > first && s.From <= last))
        {
            var day = step.From.DayNumber - first.DayNumber;
            yield return (from, day, value);
            (from, value) = (day, step.Value);
        }

        yield return (from, _days, value);
    }

    private double X(int day) => Plot.Left + ((Plot.Width - Plot.Left) * day / _days);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
