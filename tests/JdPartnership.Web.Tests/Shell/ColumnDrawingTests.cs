using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Web.TagHelpers;

namespace JdPartnership.Web.Tests.Shell;

public sealed class ColumnDrawingTests
{
    [Fact]
    public void Columns_are_as_high_as_their_values_and_unknown_ones_leave_a_gap()
    {
        var svg = Draw(["江苏", "湖北"], new ChartSeries("2017", [1000, null]), new ChartSeries("2018", [2000, 500]));
        var heights = svg.QuerySelectorAll("rect title").Select(t => (t.TextContent, Height: double.Parse(t.ParentElement!.GetAttribute("height")!, CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(3, heights.Count);
        Assert.Equal(2 * heights[0].Height, heights[1].Height, precision: 1);
        Assert.Equal(heights[0].Height / 2, heights[2].Height, precision: 1);
        Assert.Equal("图", svg.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Empty(svg.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void Text_is_escaped() =>
        Assert.Null(Draw(["<script>alert(1)</script>"], new ChartSeries("<b>", [1])).QuerySelector("script, b"));

    [Fact]
    public void Nothing_known_draws_an_empty_grid() =>
        Assert.Empty(Draw(["江苏"], new ChartSeries("2018", [null])).QuerySelectorAll("rect"));

    private static AngleSharp.Html.Dom.IHtmlDocument Draw(IReadOnlyList<string> categories, params ChartSeries[] series)
    {
        using var text = new StringWriter();
        new ColumnDrawing("图", categories, series).Draw().WriteTo(text, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(text.ToString());
    }
}
