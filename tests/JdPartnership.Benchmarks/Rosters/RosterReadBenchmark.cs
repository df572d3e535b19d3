using JdPartnership.Benchmarks.Start;
using JdPartnership.TestKit;
using Reading = JdPartnership.Benchmarks.RosterReading.RosterReading;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>P1 and P3: gate, headers, rows and typing of every cell, against a bare XmlReader pass over the same parts.</summary>
internal static class RosterReadBenchmark
{
    private const int ManyRows = 100_000;
    private const int FewRows = 1_000;
    private const int Runs = 5;
    private const int FirstRuns = 9;

    public static Task ManyAsync(int? rows) => WithFileAsync(rows ?? ManyRows, async (file, count) =>
    {
        Task Ours() => Task.FromResult(Reading.Whole(file));
        Task Floor() => Task.FromResult(Reading.Bare(file));
        await Ours();
        await Floor();
        var (ours, floor) = await Stopwatches.CompareAsync(Runs, Ours, Floor);
        var peak = (await ChildProcess.NumbersOfAsync(typeof(Reading).Assembly.Location, "whole", file))[1];
        Console.WriteLine(FormattableString.Invariant(
            $"P1 read {count} rows of 28 cells: {ours.Median:0} ms, {count / ours.Median * 1000:0} rows/s, floor {floor.Median:0} ms, ratio {ours.Median / floor.Median:0.00} (target ≤ 3.0), peak {peak:0} MiB (target ≤ 150) [runs {ours.Fastest:0}–{ours.Slowest:0}, floor {floor.Fastest:0}–{floor.Slowest:0}]"));
    });

    public static Task FirstAsync() => WithFileAsync(FewRows, async (file, count) =>
    {
        using var folder = new TemporaryFolder();
        var program = (await PublishedApp.PublishAsync("tests/JdPartnership.Benchmarks.RosterReading", "JdPartnership.Benchmarks.RosterReading.dll", folder.File("published"))).Path;
        var (ours, floor) = (new List<double>(), new List<double>());
        for (var run = 0; run < FirstRuns; run++)
        {
            ours.Add((await ChildProcess.NumbersOfAsync(program, "whole", file))[0]);
            floor.Add((await ChildProcess.NumbersOfAsync(program, "bare", file))[0]);
        }

        var (first, bare) = (Timing.Of(ours), Timing.Of(floor));
        Console.WriteLine(FormattableString.Invariant(
            $"P3 first {count} rows after start, published as for production: {first.Median:0} ms, floor {bare.Median:0} ms, ratio {first.Median / bare.Median:0.00} (target ≤ 4) [runs {first.Fastest:0}–{first.Slowest:0}, floor {bare.Fastest:0}–{bare.Slowest:0}]"));
    });

    private static async Task WithFileAsync(int rows, Func<string, int, Task> measure)
    {
        var folder = Directory.CreateTempSubdirectory("jdpartnership-roster-").FullName;
        try
        {
            var file = Path.Combine(folder, "roster.xlsx");
            RosterFile.Write(file, rows);
            await measure(file, rows);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
