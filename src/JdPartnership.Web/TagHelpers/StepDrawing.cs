using System.Globalization;
using System.Text;
using JdPartnership.Core.Internships.Presence;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace JdPartnership.Web.TagHelpers;

/// <summary>
/// Draws people present by day, with the limit as a line, as SVG with attributes only. A day without a known limit has no line;
/// a curve of steps costs its steps, not its days.
/// </summary>
internal sealed class StepDrawing(string title, DateOnly first, DateOnly last, DayLine present, DayLine limit)
{
    private const double Width = 720;
    private const double Height = 240;
    private const double Left = 56;
    private const double Top = 16;
    private const double Bottom = 30;
    private const int Steps = 4;

    private const double PlotHeight = Height - Top - Bottom;

    private readonly int _days = last.DayNumber - first.DayNumber + 1;

    public IHtmlContent Draw()
    {
        var svg = Tag("svg", ("viewBox", $"0 0 {Number(Width)} {Number(Height)}"), ("role", "img"), ("aria-label", title), ("class", "columns"));
        var top = NiceTop(Spans(present).Concat(Spans(limit)).Max(s => s.Value ?? 0));
        for (var step = 0; step <= Steps; step++)
        {
            var y = Y(top * step / (double)Steps, top);
            svg.InnerHtml.AppendHtml(Tag("line", ("class", "grid"), ("x1", Number(Left)), ("x2", Number(Width)), ("y1", Number(y)), ("y2", Number(y))));
            svg.InnerHtml.AppendHtml(Label(Left - 8, y + 4, "end", (top * step / (decimal)Steps).ToString("#,0.##", CultureInfo.CurrentCulture)));
        }

        svg.InnerHtml.AppendHtml(Label(Left, Height - 8, "start", Day(first)));
        svg.InnerHtml.AppendHtml(Label(Width, Height - 8, "end", Day(last)));
        svg.InnerHtml.AppendHtml(Tag("path", ("class", "presence"), ("d", Area(top))));
        svg.InnerHtml.AppendHtml(Tag("path", ("class", "limit"), ("d", Line(top))));
        return svg;
    }

    private string Area(int top)
    {
        var path = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M{Number(Left)} {Number(Y(0, top))}");
        foreach (var (from, to, value) in Spans(present))
        {
            path.Append(CultureInfo.InvariantCulture, $"L{Number(X(from))} {Number(Y(value ?? 0, top))}H{Number(X(to))}");
        }

        return path.Append(CultureInfo.InvariantCulture, $"V{Number(Y(0, top))}Z").ToString();
    }

    private string Line(int top)
    {
        var path = new StringBuilder();
        var isDrawn = false;
        foreach (var (from, to, value) in Spans(limit))
        {
            if (value is { } allowed)
            {
                path.Append(CultureInfo.InvariantCulture, $"{(isDrawn ? "L" : "M")}{Number(X(from))} {Number(Y(allowed, top))}H{Number(X(to))}");
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

    private double X(int day) => Left + ((Width - Left) * day / _days);

    private static double Y(double value, int top) => Top + PlotHeight - (PlotHeight * value / top);

    private static int NiceTop(int highest)
    {
        var top = 4;
        while (top < highest)
        {
            top *= 2;
        }

        return top;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TagBuilder Label(double x, double y, string anchor, string text)
    {
        var label = Tag("text", ("class", "axis"), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));
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
