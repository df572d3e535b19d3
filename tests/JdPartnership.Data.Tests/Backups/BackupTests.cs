using JdPartnership.Data.Backups;
using JdPartnership.TestKit.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Backups;

/// <summary>What a backup holds, and how it is made.</summary>
public sealed class BackupTests
{
    [Fact]
    public async Task RoundTrip_BringsBackRowsFilesAndKey()
    {
        using var bench = await BackupBench.CreateAsync();
        var manifest = await bench.BackUpAsync();
        Assert.Equal((1, true, true, "1.2.3"), (manifest.FileCount, manifest.HoldsDatabase, manifest.HoldsKey, manifest.Version));
        Assert.Equal((1L, 34L), (manifest.Rows["Colleges"], manifest.Rows["Provinces"]));
        Assert.Empty(manifest.MissingFiles);

        var result = await bench.RestoreAsync();

        Assert.True(result.HasKey);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(bench.OtherPlaces.KeyFile));
        }

        Assert.Empty(result.KeptAs);
        Assert.Empty(result.PendingMigrations);
        await using var restored = BackupBench.Open(bench.OtherDatabase);
        Assert.Equal("芜湖职业技术学院", (await restored.Colleges.SingleAsync()).Name);
        var file = await restored.StoredFiles.SingleAsync();
        Assert.Equal(BackupBench.FileText, await File.ReadAllTextAsync(Path.Combine(bench.OtherPlaces.FilesFolder, file.StorageName)));
        Assert.Equal(await File.ReadAllTextAsync(bench.Places.KeyFile), await File.ReadAllTextAsync(bench.OtherPlaces.KeyFile));
        Assert.Equal("wal", await JournalModeAsync(bench.OtherDatabase));
    }

    [Fact]
    public async Task Backup_IsReadableByItsOwnerOnly_AndLeavesNothingElse()
    {
        using var bench = await BackupBench.CreateAsync();
        await bench.BackUpAsync();

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(bench.Archive));
        }

        Assert.Equal([bench.Archive], Directory.GetFiles(Path.GetDirectoryName(bench.Archive)!));
    }

    [Fact]
    public async Task WithoutKeys_KeyStaysOut_AndRestoreSaysThatItIsMissing()
    {
        using var bench = await BackupBench.CreateAsync();
        var manifest = await bench.BackUpAsync(includeKey: false);
        Assert.False(manifest.HoldsKey);

        var result = await bench.RestoreAsync();
        Assert.False(result.HasKey);
        Assert.False(File.Exists(bench.OtherPlaces.KeyFile));
    }

    [Fact]
    public async Task Backup_OverAnExistingFile_IsRefused()
    {
        using var bench = await BackupBench.CreateAsync();
        await File.WriteAllTextAsync(bench.Archive, "something");

        await BackupBench.RefusedAsync(BackupProblem.PlaceNotEmpty, () => bench.BackUpAsync());
        Assert.Equal("something", await File.ReadAllTextAsync(bench.Archive));
    }

    [Fact]
    public async Task FileGoneFromTheStore_IsSaid()
    {
        using var bench = await BackupBench.CreateAsync();
        var stored = Directory.GetFiles(bench.Places.FilesFolder).Single();
        File.Delete(stored);

        Assert.Equal([Path.GetFileName(stored)], (await bench.BackUpAsync()).MissingFiles);
    }

    [Fact]
    public async Task UnderWriting_EveryCopyIsOneMoment()
    {
        using var bench = await BackupBench.CreateAsync();
        using var stop = new CancellationTokenSource();
        using var written = new SemaphoreSlim(0);
        var writing = Task.Run(() => WriteInPairsAsync(bench.Database, written, stop.Token));
        for (var copy = 0; copy < 5; copy++)
        {
            await written.WaitAsync();
            File.Delete(bench.Archive);
            var manifest = await bench.BackUpAsync();
            // Two rows are stored together: an odd number would be half a transaction.
            Assert.Equal(1, manifest.Rows["Colleges"] % 2);
        }

        await stop.CancelAsync();
        await writing;
        await bench.RestoreAsync();
    }

    private static async Task WriteInPairsAsync(string database, SemaphoreSlim written, CancellationToken stop)
    {
        for (var pair = 0; !stop.IsCancellationRequested; pair++)
        {
            await using var context = BackupBench.Open(database);
            context.Add(TestData.College($"院校{pair}甲"));
            context.Add(TestData.College($"院校{pair}乙"));
            await context.SaveChangesAsync(CancellationToken.None);
            written.Release();
        }
    }

    private static async Task<string> JournalModeAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
