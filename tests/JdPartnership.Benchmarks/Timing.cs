namespace JdPartnership.Benchmarks;

/// <summary>What several runs of the same work took, in milliseconds; a wide spread says that the machine was busy with something else.</summary>
internal sealed record Timing(double Median, double Fastest, double Slowest)
{
    public static Timing Of(IEnumerable<double> runs)
    {
        var sorted = runs.Order().ToList();
        return new((sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2, sorted[0], sorted[^1]);
    }
}
