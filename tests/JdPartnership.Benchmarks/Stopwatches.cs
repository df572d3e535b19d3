using System.Diagnostics;

namespace JdPartnership.Benchmarks;

/// <summary>Measures two ways of the same work by turns, so that a noisy machine disturbs both alike.</summary>
internal static class Stopwatches
{
    public static async Task<(Timing Ours, Timing Floor)> CompareAsync(int runs, Func<Task> ours, Func<Task> floor)
    {
        var (first, second) = (new List<double>(), new List<double>());
        for (var run = 0; run < runs; run++)
        {
            first.Add(await TimeAsync(ours));
            second.Add(await TimeAsync(floor));
        }

        return (Timing.Of(first), Timing.Of(second));
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
