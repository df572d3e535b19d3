using System.Diagnostics;

namespace JdPartnership.Benchmarks;

/// <summary>Measures two ways of the same work by turns, so that a noisy machine disturbs both alike.</summary>
internal static class Stopwatches
{
    /// <returns>The median of each, in milliseconds.</returns>
    public static async Task<(double Ours, double Floor)> MediansAsync(int runs, Func<Task> ours, Func<Task> floor)
    {
        var (first, second) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            first.Add(await TimeAsync(ours));
            second.Add(await TimeAsync(floor));
        }

        return (Median(first), Median(second));
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
