using System.Diagnostics;
using System.Globalization;
using JdPartnership.TestKit;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>P2: a whole import (gate, reading, rules, staging, taking over, list of errors), against a raw prepared insert of its entries.</summary>
internal static class ImportBenchmark
{
    /// <summary>Argument that makes this program import one file and print what it took: its memory is its own.</summary>
    public const string Child = "import-roster";

    private const int ManyRows = 100_000;
    private const int FewRows = 10_000;
    private const int Runs = 3;

    /// <summary>One row in a hundred has something wrong with it.</summary>
    private const int WrongEvery = 100;

    public static async Task RunAsync(int? size)
    {
        var rows = size ?? ManyRows;
        using var folder = new TemporaryFolder();
        await using var portal = await ImportPortal.CreateAsync(folder.File("portal"));
        var files = Enumerable.Range(0, Runs + 1).Select(run => Write(folder, rows, run)).ToList();
        var warm = await portal.ImportAsync(await portal.NewRosterAsync(), files[0]);
        using var floor = RawInsert.Of(portal, warm.UploadId, folder.File("floor.db"));
        var times = new List<ImportTimes>();
        var (ours, bare) = await Stopwatches.CompareAsync(
            Runs,
            async () => times.Add(await portal.ImportAsync(await portal.NewRosterAsync(), files[times.Count + 1])),
            () =>
            {
                floor.Run();
                return Task.CompletedTask;
            });
        Console.WriteLine(FormattableString.Invariant(
            $"P2 import of {rows} rows: {ours.Median:0} ms, {rows / ours.Median * 1000:0} rows/s, raw insert {bare.Median:0} ms, ratio {ours.Median / bare.Median:0.00} (target ≤ 4) [runs {ours.Fastest:0}–{ours.Slowest:0}, floor {bare.Fastest:0}–{bare.Slowest:0}]"));
        Console.WriteLine(FormattableString.Invariant(
            $"   gate {Median(times, t => t.Gate):0} ms, read and stage {Median(times, t => t.Read):0} ms, take over {Median(times, t => t.Apply):0} ms, list of {times[0].Wrong} wrong rows {Median(times, t => t.List):0} ms; sealing and hashing alone {SealingTime.Of(portal, rows):0} ms"));
        foreach (var count in new[] { FewRows, rows })
        {
            var (milliseconds, peak) = await ChildAsync(count);
            Console.WriteLine(FormattableString.Invariant($"   {count} rows in a process of its own: {count / milliseconds * 1000:0} rows/s, peak {peak:0} MiB"));
        }
    }

    /// <summary>In the child: imports once, prints milliseconds and peak memory.</summary>
    public static async Task<int> RunChildAsync(string file)
    {
        using var folder = new TemporaryFolder();
        await using var portal = await ImportPortal.CreateAsync(folder.File("portal"));
        var times = await portal.ImportAsync(await portal.NewRosterAsync(), file);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{times.Total} {process.PeakWorkingSet64 / (1024.0 * 1024)}"));
        return 0;
    }

    private static string Write(TemporaryFolder folder, int rows, int run)
    {
        var file = folder.File($"roster{run}.xlsx");
        RosterFile.Write(file, rows, firstPerson: run * rows, WrongEvery);
        return file;
    }

    private static double Median(List<ImportTimes> times, Func<ImportTimes, double> step) => Timing.Of(times.Select(step)).Median;

    private static async Task<(double Milliseconds, double PeakMebibytes)> ChildAsync(int rows)
    {
        using var folder = new TemporaryFolder();
        var numbers = await ChildProcess.NumbersAsync(Child, Write(folder, rows, run: 0));
        return (numbers[0], numbers[1]);
    }
}
