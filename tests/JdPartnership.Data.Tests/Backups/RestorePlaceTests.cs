using JdPartnership.Data.Backups;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Backups;

/// <summary>Where a backup is restored to, when something stands there already.</summary>
public sealed class RestorePlaceTests
{
    [Fact]
    public async Task OccupiedPlace_IsKept_UnlessForced_AndThenPutAside()
    {
        using var bench = await BackupBench.CreateAsync();
        await bench.BackUpAsync();
        await bench.OccupyAsync();
        var before = bench.OtherPlace();

        await BackupBench.RefusedAsync(BackupProblem.PlaceNotEmpty, () => bench.RestoreAsync());
        Assert.Equal(before, bench.OtherPlace());

        var result = await bench.RestoreAsync(force: true);
        Assert.Equal(2, result.KeptAs.Count);
        await using var restored = BackupBench.Open(bench.OtherDatabase);
        Assert.Equal("芜湖职业技术学院", (await restored.Colleges.SingleAsync()).Name);
        await using var old = BackupBench.Open(result.KeptAs[0]);
        Assert.Equal("原有院校", (await old.Colleges.SingleAsync()).Name);
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(result.KeptAs[1], "old")));
    }

    [Fact]
    public async Task DatabaseInUse_IsNotSwappedAway()
    {
        using var bench = await BackupBench.CreateAsync();
        await bench.BackUpAsync();
        await bench.OccupyAsync();
        await using var user = BackupBench.Open(bench.OtherDatabase);
        await user.Database.OpenConnectionAsync();
        Assert.True(await user.Colleges.AnyAsync());

        await BackupBench.RefusedAsync(BackupProblem.InUse, () => bench.RestoreAsync(force: true));
        Assert.Equal("原有院校", (await user.Colleges.SingleAsync()).Name);
        Assert.DoesNotContain(bench.OtherPlace(), f => f.Contains("restor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task DamagedDatabaseInPlace_IsReplaced_AndItsJournalDoesNotSpoilTheNewOne()
    {
        using var bench = await BackupBench.CreateAsync();
        await bench.BackUpAsync();
        Directory.CreateDirectory(Path.GetDirectoryName(bench.OtherDatabase)!);
        await File.WriteAllTextAsync(bench.OtherDatabase, new string('x', 10_000));
        await File.WriteAllTextAsync(bench.OtherDatabase + "-wal", "left over");

        var result = await bench.RestoreAsync(force: true);

        Assert.Equal(10_000, new FileInfo(result.KeptAs[0]).Length);
        Assert.False(File.Exists(bench.OtherDatabase + "-wal"));
        await using var restored = BackupBench.Open(bench.OtherDatabase);
        Assert.Equal(1, await restored.Colleges.CountAsync());
    }
}
