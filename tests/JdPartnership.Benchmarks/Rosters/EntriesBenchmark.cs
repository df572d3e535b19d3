using System.Diagnostics;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Data;
using JdPartnership.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>P9 and the lists: what is asked of a million entries in force, against the summary itself and against the same roster alone in its table.</summary>
internal static class EntriesBenchmark
{
    private const int Entries = 1_000_000;
    private const int Repeats = 20;
    private const int Runs = 7;
    private const int ImportedRows = 100_000;

    public static async Task RunAsync(int? size)
    {
        using var folder = new TemporaryFolder();
        await using var large = await ImportPortal.CreateAsync(folder.File("large"));
        await using var small = await ImportPortal.CreateAsync(folder.File("small"));
        var (many, few) = (new ManyEntries(large), new ManyEntries(small));
        await many.FillAsync((size ?? Entries) / ManyEntries.EntriesOfRoster);
        await few.FillAsync(rosters: 0);
        await CompareHeadcountAsync(large);
        await CompareUpkeepAsync(large, folder);
        foreach (var (what, query) in Questions)
        {
            await ComparePagesAsync(what, (large, many), (small, few), query);
        }
    }

    private static IEnumerable<(string What, Func<IServiceProvider, ManyEntries, Task> Query)> Questions =>
    [
        ("roster page", (provider, entries) => provider.GetRequiredService<IRosterQueries>().FindAsync(entries.LastRosterId, CancellationToken.None)),
        ("list, first page", (provider, entries) => ListAsync(provider, entries, new EntryFilter(), page: 1)),
        ("list, last page", (provider, entries) => ListAsync(provider, entries, new EntryFilter(), int.MaxValue)),
        ("search by name", (provider, entries) => ListAsync(provider, entries, new EntryFilter { Name = entries.Somebody!.Name }, page: 1)),
        ("search by student number", (provider, entries) => ListAsync(provider, entries, new EntryFilter { StudentNumber = entries.Somebody!.StudentNumber }, page: 1)),
        ("search by identity number", (provider, entries) => ListAsync(provider, entries, new EntryFilter { IdIndexes = [entries.Somebody!.IdIndex] }, page: 1)),
        ("concurrency chart", (provider, entries) => provider.GetRequiredService<CentrePresences>().ReadAsync(entries.Somebody!.ServiceCentreId, new DateOnly(ManyEntries.FirstYear, 1, 1), null, CancellationToken.None)),
    ];

    private static async Task CompareHeadcountAsync(ImportPortal portal)
    {
        var years = new YearSpan(ManyEntries.FirstYear, ManyEntries.FirstYear + ManyEntries.Years - 1);
        var counted = 0;
        Task Ours() => RepeatAsync(portal, async provider =>
            counted = (await provider.GetRequiredService<ICountedHeadcountQueries>().ListAsync(years, CancellationToken.None)).Count);
        Task Floor() => RepeatAsync(portal, provider => provider.GetRequiredService<PartnershipDbContext>().CountedHeadcounts
            .Where(c => c.Year >= years.First && c.Year <= years.Last)
            .Select(c => new { c.CollegeId, c.Year, c.College!.ProvinceCode, c.Persons })
            .ToListAsync());
        await Stopwatches.CompareAsync(2, Ours, Floor);
        var (ours, floor) = await Stopwatches.CompareAsync(Runs, Ours, Floor);
        Console.WriteLine(FormattableString.Invariant(
            $"P9 headcount by college and year, {counted} cells: {ours.Median / Repeats:0.00} ms, the summary by college, year and province alone {floor.Median / Repeats:0.00} ms, ratio {ours.Median / floor.Median:0.00} (target ≤ 2)"));
    }

    private static async Task CompareUpkeepAsync(ImportPortal portal, TemporaryFolder folder)
    {
        var file = folder.File("roster.xlsx");
        RosterFile.Write(file, ImportedRows);
        var rosterId = await portal.NewRosterAsync();
        var import = await portal.ImportAsync(rosterId, file);
        var upkeep = await portal.RunAsync(async provider =>
        {
            var inForce = provider.GetRequiredService<IEntriesInForce>();
            await inForce.BringIntoForceAsync(rosterId, CancellationToken.None);
            var times = new List<double>();
            for (var run = 0; run < Runs; run++)
            {
                var start = Stopwatch.GetTimestamp();
                await inForce.RenewCountsAsync(rosterId, CancellationToken.None);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return Timing.Of(times).Median;
        });
        Console.WriteLine(FormattableString.Invariant(
            $"P9 upkeep of the summary after {ImportedRows} rows: {upkeep:0} ms, their import {import.Total:0} ms, {upkeep / import.Total:P1} (target ≤ 10 %)"));
    }

    private static async Task ComparePagesAsync(
        string what, (ImportPortal Portal, ManyEntries Entries) large, (ImportPortal Portal, ManyEntries Entries) small, Func<IServiceProvider, ManyEntries, Task> query)
    {
        Task Large() => RepeatAsync(large.Portal, provider => query(provider, large.Entries));
        Task Small() => RepeatAsync(small.Portal, provider => query(provider, small.Entries));
        await Stopwatches.CompareAsync(2, Large, Small);
        var (ours, floor) = await Stopwatches.CompareAsync(Runs, Large, Small);
        Console.WriteLine(FormattableString.Invariant(
            $"P9 {what}: {ours.Median / Repeats:0.00} ms, the same roster alone {floor.Median / Repeats:0.00} ms, ratio {ours.Median / floor.Median:0.00}"));
    }

    private static Task<Page<EntryRow>> ListAsync(IServiceProvider provider, ManyEntries entries, EntryFilter filter, int page) =>
        provider.GetRequiredService<IRosterQueries>().ListEntriesAsync(entries.LastRosterId, filter, new PageRequest(page), CancellationToken.None);

    private static async Task RepeatAsync(ImportPortal portal, Func<IServiceProvider, Task> query)
    {
        for (var i = 0; i < Repeats; i++)
        {
            await portal.RunAsync(async provider =>
            {
                await query(provider);
                return 0;
            });
        }
    }
}
