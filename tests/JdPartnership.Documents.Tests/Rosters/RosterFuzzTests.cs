using System.Diagnostics;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Tests.Rosters.Corpus;
using Xunit.Abstractions;

namespace JdPartnership.Documents.Tests.Rosters;

/// <summary>Whatever a file is made of, it is read or refused: nothing else may come out of gate and reader.</summary>
public sealed class RosterFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void DamagedFiles_AreReadOrRefused()
    {
        var seeds = ProducerFiles.All.Concat(ContentFiles.All).Concat(TextFiles.All).Select(f => (f.FileName, f.Make())).ToList();
        var files = new MutatedFiles(seeds);
        var (count, refused, slowest, unhandled) = (0, 0, TimeSpan.Zero, new List<string>());
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < LongTests.FuzzTime)
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

        output.WriteLine($"{count} damaged files, {refused} refused, {count - refused - unhandled.Count} read, {unhandled.Count} unhandled; slowest {slowest.TotalMilliseconds:0} ms");
        Assert.Empty(unhandled);
        Assert.InRange(refused, 1, count - 1);
    }
}
