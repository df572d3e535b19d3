using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using JdPartnership.Benchmarks.Start;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters;
using JdPartnership.TestKit;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>P1 and P3: gate, headers, rows and typing of every cell, against a bare XmlReader pass over the same parts.</summary>
internal static class RosterReadBenchmark
{
    /// <summary>Argument that makes this program read one file and print what it took: a process of its own is cold, and its memory is its own.</summary>
    public const string Child = "read-roster";

    private const int ManyRows = 100_000;
    private const int FewRows = 1_000;
    private const int Runs = 5;
    private const int FirstRuns = 9;

    public static Task ManyAsync(int? rows) => WithFileAsync(rows ?? ManyRows, async (file, count) =>
    {
        Task Ours() => Task.FromResult(Read(file));
        Task Floor() => Task.FromResult(ReadBare(file));
        await Ours();
        await Floor();
        var (ours, floor) = await Stopwatches.CompareAsync(Runs, Ours, Floor);
        var peak = (await ChildProcess.NumbersAsync(Child, "ours", file))[1];
        Console.WriteLine(FormattableString.Invariant(
            $"P1 read {count} rows of 28 cells: {ours.Median:0} ms, {count / ours.Median * 1000:0} rows/s, floor {floor.Median:0} ms, ratio {ours.Median / floor.Median:0.00} (target ≤ 3.0), peak {peak:0} MiB (target ≤ 150) [runs {ours.Fastest:0}–{ours.Slowest:0}, floor {floor.Fastest:0}–{floor.Slowest:0}]"));
    });

    public static Task FirstAsync() => WithFileAsync(FewRows, async (file, count) =>
    {
        using var folder = new TemporaryFolder();
        var program = (await PublishedApp.PublishAsync("tests/JdPartnership.Benchmarks", "JdPartnership.Benchmarks.dll", folder.File("published"))).Path;
        var (ours, floor) = (new List<double>(), new List<double>());
        for (var run = 0; run < FirstRuns; run++)
        {
            ours.Add((await ChildProcess.NumbersOfAsync(program, Child, "ours", file))[0]);
            floor.Add((await ChildProcess.NumbersOfAsync(program, Child, "floor", file))[0]);
        }

        var (first, bare) = (Timing.Of(ours), Timing.Of(floor));
        Console.WriteLine(FormattableString.Invariant(
            $"P3 first {count} rows after start, published as for production: {first.Median:0} ms, floor {bare.Median:0} ms, ratio {first.Median / bare.Median:0.00} (target ≤ 4) [runs {first.Fastest:0}–{first.Slowest:0}, floor {bare.Fastest:0}–{bare.Slowest:0}]"));
    });

    /// <summary>In the child: reads once, prints milliseconds and peak memory.</summary>
    public static int RunChild(string what, string file)
    {
        var start = Stopwatch.GetTimestamp();
        var cells = what == "ours" ? Read(file) : ReadBare(file);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {process.PeakWorkingSet64 / (1024.0 * 1024)}"));
        return cells > 0 ? 0 : 1;
    }

    private static int Read(string file)
    {
        using var content = File.OpenRead(file);
        var reader = new RosterReader(new RosterFileLimits());
        var mapping = reader.ReadHeaders(content, "roster.xlsx")[0].Recognised;
        var parser = new RosterRowParser(mapping);
        var typed = 0;
        foreach (var row in reader.ReadRows(content, "roster.xlsx", mapping))
        {
            var parsed = parser.Parse(row);
            typed += parsed.Row.Start is not null && parsed.Row.IdNumber is not null && parsed.Findings.Count == 0 ? 1 : throw new InvalidOperationException(parsed.Findings[0].Code);
        }

        return typed;
    }

    private static int ReadBare(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return Nodes(zip, "xl/sharedStrings.xml") + Nodes(zip, "xl/worksheets/sheet1.xml");
    }

    private static int Nodes(ZipArchive zip, string part)
    {
        using var stream = zip.GetEntry(part)!.Open();
        using var xml = XmlReader.Create(stream);
        var nodes = 0;
        while (xml.Read())
        {
            nodes++;
        }

        return nodes;
    }

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
