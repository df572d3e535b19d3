using System.Globalization;
using JdPartnership.Core.Reports.Charts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace JdPartnership.Web.TagHelpers;

/// <summary>Room for a curve or for columns: a grid over the whole width, the numbers of the axis at its left.</summary>
/// <param name="Top">Above the highest line.</param>
/// <param name="Bottom">Below the lowest line.</param>
internal sealed record Plot(double Height, double Top, double Bottom, ValueAxis Axis)
{
    public const double Width = 720;
    public const double Left = 56;

    public double Y(decimal value) => Top + ((Height - Top - Bottom) * (double)((Axis.Highest - value) / (Axis.Highest - Axis.Lowest)));

    /// <returns>The drawing with its grid.</returns>
    public TagBuilder Begin(string title)
    {
        var svg = Svg.Tag("svg", ("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(Height)}"), ("role", "img"), ("aria-label", title), ("class", "columns"));
        foreach (var tick in Axis.Ticks)
        {
            var y = Y(tick);
            svg.InnerHtml.AppendHtml(Svg.Tag("line", ("class", "grid"), ("x1", Svg.Number(Left)), ("x2", Svg.Number(Width)), ("y1", Svg.Number(y)), ("y2", Svg.Number(y))));
            svg.InnerHtml.AppendHtml(Svg.Label(Left - 8, y + 4, "end", tick.ToString("#,0.##", CultureInfo.CurrentCulture)));
        }

        return svg;
    }
}
