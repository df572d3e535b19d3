using System.Diagnostics;
using JdPartnership.Benchmarks.Rosters;
using JdPartnership.Benchmarks.Start;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Data;
using JdPartnership.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Benchmarks.Operations;

/// <summary>
/// For docs/ops/capacity.md: what 100,000 entries take on disk, how long a roster of them is checked again against reading its file, and
/// how long <c>backup</c> takes against copying the same bytes.
/// </summary>
internal static class RoomBenchmark
{
    private const int Entries = 100_000;
    private const int Runs = 3;
    private const double Megabyte = 1024 * 1024;

    public static async Task RunAsync(int? size)
    {
        var rows = size ?? Entries;
        using var folder = new TemporaryFolder();
        await using var portal = await ImportPortal.CreateAsync(folder.File("data"));
        var roster = folder.File("roster.xlsx");
        RosterFile.Write(roster, rows);
        var before = await BytesAsync(portal, folder);
        var rosterId = await portal.NewRosterAsync();
        var import = await portal.ImportAsync(rosterId, roster);
        Console.WriteLine(FormattableString.Invariant($"Room of {rows} imported entries: {(await BytesAsync(portal, folder) - before) / Megabyte:0} MB of database and files; their workbook {new FileInfo(roster).Length / Megabyte:0.0} MB"));

        var start = Stopwatch.GetTimestamp();
        await portal.RunAsync(async provider =>
        {
            await provider.GetRequiredService<IRosterRecheck>().RunAsync(rosterId, CancellationToken.None);
            return 0;
        });
        var recheck = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(FormattableString.Invariant($"Check of {rows} entries again: {recheck:0} ms, reading their file {import.Read:0} ms, ratio {recheck / import.Read:0.00}"));
        await CompareBackupAsync(portal, folder);
    }

    private static async Task CompareBackupAsync(ImportPortal portal, TemporaryFolder folder)
    {
        var app = await PublishedApp.PublishAsync("src/JdPartnership.Web", "JdPartnership.Web.dll", folder.File("app"));
        app.Environment["ConnectionStrings__Portal"] = "Data Source=" + portal.Database;
        app.Environment["ASPNETCORE_ENVIRONMENT"] = "Staging";
        // Makes the file of keys that goes with a backup.
        await app.CommandAsync("migrate");
        var run = 0;
        Task BackupAsync() => app.CommandAsync("backup", "--out", folder.File($"{++run}.zip"));
        Task CopyAsync()
        {
            foreach (var file in Directory.EnumerateFiles(folder.File("data"), "*", SearchOption.AllDirectories))
            {
                File.Copy(file, folder.File("copy"), overwrite: true);
            }

            return Task.CompletedTask;
        }

        var (ours, floor) = await Stopwatches.CompareAsync(Runs, BackupAsync, CopyAsync);
        Console.WriteLine(FormattableString.Invariant(
            $"Backup of {BytesOf(folder.File("data")) / Megabyte:0} MB, verified and packed into {new FileInfo(folder.File($"{run}.zip")).Length / Megabyte:0} MB: {ours.Median:0} ms, copying the files {floor.Median:0} ms, ratio {ours.Median / floor.Median:0.0}"));
    }

    /// <summary>Once the journal has been written into the database.</summary>
    private static async Task<long> BytesAsync(ImportPortal portal, TemporaryFolder folder)
    {
        // Raw, for no query can ask it: a fixed text to SQLite about its own journal, on the benchmark's own file.
        await portal.RunAsync(provider => provider.GetRequiredService<PartnershipDbContext>().Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        return BytesOf(folder.File("data"));
    }

    private static long BytesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
}
