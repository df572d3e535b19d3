using System.IO.Compression;
using System.Text.Json.Nodes;
using JdPartnership.Data.Backups;
using JdPartnership.TestKit.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Backups;

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

        await RefusedAsync(BackupProblem.PlaceNotEmpty, () => bench.BackUpAsync());
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

    [Fact]
    public async Task OccupiedPlace_IsKept_UnlessForced_AndThenPutAside()
    {
        using var bench = await BackupBench.CreateAsync();
        await bench.BackUpAsync();
        await bench.OccupyAsync();
        var before = bench.OtherPlace();

        await RefusedAsync(BackupProblem.PlaceNotEmpty, () => bench.RestoreAsync());
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

        await RefusedAsync(BackupProblem.InUse, () => bench.RestoreAsync(force: true));
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

    [Theory]
    [InlineData("text", BackupProblem.NotABackup)]
    [InlineData("zip", BackupProblem.NotABackup)]
    [InlineData("truncated", BackupProblem.NotABackup)]
    [InlineData("flipped", BackupProblem.Damaged)]
    [InlineData("missing entry", BackupProblem.Damaged)]
    [InlineData("foreign entry", BackupProblem.Damaged)]
    [InlineData("outside", BackupProblem.Damaged)]
    [InlineData("newer", BackupProblem.FromNewerVersion)]
    [InlineData("other counts", BackupProblem.Damaged)]
    public async Task BrokenOrForeignArchive_ChangesNothing(string defect, BackupProblem expected)
    {
        using var bench = await BackupBench.CreateAsync();
        await bench.BackUpAsync();
        await bench.OccupyAsync();
        var before = bench.OtherPlace();
        await SpoilAsync(bench.Archive, defect);

        await RefusedAsync(expected, () => bench.RestoreAsync(force: true));
        Assert.Equal(before, bench.OtherPlace());
    }

    private static async Task SpoilAsync(string archive, string defect)
    {
        var bytes = await File.ReadAllBytesAsync(archive);
        switch (defect)
        {
            case "text":
                await File.WriteAllTextAsync(archive, "not a backup");
                break;
            case "zip":
                File.Delete(archive);
                await using (var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Create))
                {
                    zip.CreateEntry("a.txt");
                }

                break;
            case "truncated":
                await File.WriteAllBytesAsync(archive, bytes[..(bytes.Length / 2)]);
                break;
            case "flipped":
                bytes[bytes.AsSpan().IndexOf("年报"u8)] ^= 1;
                await File.WriteAllBytesAsync(archive, bytes);
                break;
            case "missing entry":
                await ChangeAsync(archive, zip => zip.Entries.First(e => e.FullName.StartsWith("files/", StringComparison.Ordinal)).Delete());
                break;
            case "foreign entry":
                await ChangeAsync(archive, zip => zip.CreateEntry("files/stranger"));
                break;
            case "outside":
                await ChangeManifestAsync(archive, manifest =>
                {
                    var entry = manifest["Entries"]!.AsArray().First(e => e!["Name"]!.GetValue<string>().StartsWith("files/", StringComparison.Ordinal))!;
                    entry["Name"] = "files/../../outside";
                });
                break;
            case "newer":
                await ChangeManifestAsync(archive, manifest => manifest["Migrations"]!.AsArray().Add("29991231000000_Future"));
                break;
            case "other counts":
                await ChangeManifestAsync(archive, manifest => manifest["Rows"]!["Colleges"] = 99);
                break;
        }
    }

    private static async Task ChangeManifestAsync(string archive, Action<JsonNode> change)
    {
        await using var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Update);
        JsonNode manifest;
        await using (var source = await zip.GetEntry(BackupManifest.EntryName)!.OpenAsync())
        {
            manifest = (await JsonNode.ParseAsync(source))!;
        }

        change(manifest);
        zip.GetEntry(BackupManifest.EntryName)!.Delete();
        await using var target = new StreamWriter(await zip.CreateEntry(BackupManifest.EntryName).OpenAsync());
        await target.WriteAsync(manifest.ToJsonString());
    }

    private static async Task ChangeAsync(string archive, Action<ZipArchive> change)
    {
        await using var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Update);
        change(zip);
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

    private static async Task RefusedAsync(BackupProblem problem, Func<Task> act) =>
        Assert.Equal(problem, (await Assert.ThrowsAsync<BackupException>(act)).Problem);
}
