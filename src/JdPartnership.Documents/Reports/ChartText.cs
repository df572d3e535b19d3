using System.Text;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports;

/// <summary>A chart in words, and its colours: the same in every format.</summary>
internal static class ChartText
{
    /// <summary>Above this many columns their values would run into each other.</summary>
    private const int MostLabels = 24;

    private static readonly string[] Colours = ["2F5D8A", "B4232A", "D29B3C", "5B8C5A", "7A6A9B", "6E6E6E"];

    public static string Colour(int series) => Colours[series % Colours.Length];

    public static bool HasValueLabels(ChartBlock chart) => chart.Series.Count * chart.Categories.Count <= MostLabels;

    public static bool HasNegatives(ChartBlock chart) => chart.Series.Any(series => series.Values.Any(value => value < 0));

    /// <summary>What the chart shows, for readers who cannot see it.</summary>
    public static string Describe(ChartBlock chart)
    {
        var text = new StringBuilder($"柱形图：{chart.Caption}（单位：{chart.Unit}）。");
        foreach (var series in chart.Series)
        {
            text.Append(series.Name).Append('：');
            text.AppendJoin('，', chart.Categories.Select((category, i) => category + " " + NumberText.Of(series.Values[i])));
            text.Append('。');
        }

        return text.ToString();
    }
}
