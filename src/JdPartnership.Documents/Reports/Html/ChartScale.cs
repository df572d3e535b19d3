using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Html;

/// <summary>A value axis that includes zero, with four to eight round steps.</summary>
internal sealed record ChartScale(decimal Lowest, decimal Highest, decimal Step)
{
    private const int WantedSteps = 5;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Lowest; tick <= Highest; tick += Step)
            {
                yield return tick;
            }
        }
    }

    public static ChartScale Of(ChartBlock chart)
    {
        var values = chart.Series.SelectMany(series => series.Values).OfType<decimal>().Append(0).ToList();
        var (lowest, highest) = (values.Min(), values.Max());
        var step = RoundUp((highest - lowest) / WantedSteps);
        return new(Math.Floor(lowest / step) * step, highest == lowest ? step : Math.Ceiling(highest / step) * step, step);
    }

    /// <summary>The next of 1, 2, 5 times a power of ten.</summary>
    private static decimal RoundUp(decimal value)
    {
        if (value <= 0)
        {
            return 1;
        }

        var power = 1m;
        for (; power * 10 <= value; power *= 10)
        {
        }

        for (; power > value && power > 0.0001m; power /= 10)
        {
        }

        return new[] { power, power * 2, power * 5, power * 10 }.First(step => step >= value || step == power * 10);
    }
}
