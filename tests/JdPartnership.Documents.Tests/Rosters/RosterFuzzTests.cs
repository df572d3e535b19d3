using System.Diagnostics;
using System.Globalization;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Tests.Rosters.Corpus;
using JdPartnership.TestKit;
using Xunit.Abstractions;

namespace JdPartnership.Documents.Tests.Rosters;

/// <summary>Whatever a file is made of, it is read or refused: nothing else may come out of gate and reader.</summary>
public sealed class RosterFuzzTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(LongRun.Count(usual: 3, promised: 60));

    [Fact]
    public void DamagedFiles_AreReadOrRefused()
    {
        var seeds = ProducerFiles.All.Concat(ContentFiles.All).Concat(TextFiles.All).Select(f => (f.FileName, f.Make())).ToList();
        var files = new MutatedFiles(seeds);
        var (count, refused, slowest, unhandled) = (0, 0, TimeSpan.Zero, new List<string>());
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Time)
        {
            var seed = ++count;
            var (name, bytes) = files.Next(new Random(seed));
            var start = clock.Elapsed;
            try
            {
                ReadRoster.Lines(bytes, name);
            }
            catch (RosterFileRefusedException)
            {
                refused++;
            }
            catch (Exception problem)
            {
                unhandled.Add($"{seed} {problem}");
            }

            slowest = TimeSpan.FromTicks(Math.Max(slowest.Ticks, (clock.Elapsed - start).Ticks));
        }

        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{count} damaged files in {Time.TotalSeconds:0} s, {refused} refused, {count - refused - unhandled.Count} read, {unhandled.Count} unhandled exceptions; slowest {slowest.TotalMilliseconds:0} ms");
        output.WriteLine(summary);
        LongRun.Report("fuzz of gate and reader: " + summary);
        Assert.Empty(unhandled);
        Assert.InRange(refused, 1, count - 1);
    }
}
