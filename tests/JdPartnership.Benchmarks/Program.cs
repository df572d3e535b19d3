using System.Runtime.InteropServices;
using JdPartnership.Benchmarks;
using JdPartnership.Benchmarks.Documents;
using JdPartnership.Benchmarks.Operations;
using JdPartnership.Benchmarks.Rosters;
using JdPartnership.Benchmarks.Start;

if (args is [ImportBenchmark.Child, var roster])
{
    return await ImportBenchmark.RunChildAsync(roster);
}

// Each benchmark runs its floor in the same process, by turns with ours, and prints one line; only the ratio counts.
var benchmarks = new Dictionary<string, Func<int?, Task>>(StringComparer.OrdinalIgnoreCase)
{
    ["p1"] = rows => RosterReadBenchmark.ManyAsync(rows),
    ["p2"] = rows => ImportBenchmark.RunAsync(rows),
    ["p3"] = _ => RosterReadBenchmark.FirstAsync(),
    ["p4"] = _ => DocxBenchmark.RunAsync(),
    ["p5"] = editions => PdfBenchmark.RunAsync(editions ?? PdfBenchmark.DemoEditions),
    ["p9"] = entries => EntriesBenchmark.RunAsync(entries),
    ["p10"] = _ => StartBenchmark.RunAsync(),
    ["p12"] = runs => EditionsJobBenchmark.RunAsync(runs ?? 5),
    ["room"] = entries => RoomBenchmark.RunAsync(entries),
    ["requests"] = visitors => RequestsBenchmark.RunAsync(visitors),
};

Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores");
foreach (var argument in args.Length > 0 ? args : [.. benchmarks.Keys])
{
    if (BenchmarkName.Parse(argument) is not { } name || !benchmarks.TryGetValue(name.Name, out var run))
    {
        await Console.Error.WriteLineAsync($"Unknown benchmark {argument}. There are: {string.Join(", ", benchmarks.Keys)}; p5:16 lays out 16 editions, p12:1 runs once.");
        return 1;
    }

    await run(name.Size);
}

return 0;
