namespace JdPartnership.Core.Reports.Charts;

/// <summary>A value axis that includes zero, in at most six round steps: 1, 2 or 5 times a power of ten, and never less than one for whole numbers.</summary>
public sealed record ValueAxis(decimal Lowest, decimal Highest, decimal Step)
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

    /// <param name="values">Those the axis has room for; none is an axis from 0 to 1.</param>
    public static ValueAxis Of(IEnumerable<decimal> values)
    {
        var all = values.Append(0).ToList();
        var (lowest, highest) = (all.Min(), all.Max());
        var step = RoundUp((highest - lowest) / WantedSteps);
        if (all.TrueForAll(decimal.IsInteger))
        {
            step = Math.Max(1, step);
        }

        return new(Math.Floor(lowest / step) * step, highest == lowest ? step : Math.Ceiling(highest / step) * step, step);
    }

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
