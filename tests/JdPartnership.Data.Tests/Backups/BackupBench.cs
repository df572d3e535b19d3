using JdPartnership.Core.Files;
using JdPartnership.Data.Backups;
using JdPartnership.Data.Files;
using JdPartnership.Data.Providers;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace JdPartnership.Data.Tests.Backups;

/// <summary>A portal's data in a folder: database, one stored file and a key; and an empty place to restore to.</summary>
internal sealed class BackupBench : IDisposable
{
    public const string FileText = "年报";
    private readonly TemporaryFolder _folder = new();

    public BackupPlaces Places { get; }

    public BackupPlaces OtherPlaces { get; }

    public string Database { get; }

    public string OtherDatabase { get; }

    public string Archive { get; }

    private BackupBench()
    {
        Places = new BackupPlaces(_folder.File("a/files"), _folder.File("a/keys/personal-data.json"));
        OtherPlaces = new BackupPlaces(_folder.File("b/files"), _folder.File("b/keys/personal-data.json"));
        (Database, OtherDatabase, Archive) = (_folder.File("a/portal.db"), _folder.File("b/portal.db"), _folder.File("backup.zip"));
    }

    public static async Task<BackupBench> CreateAsync()
    {
        var bench = new BackupBench();
        Directory.CreateDirectory(Path.GetDirectoryName(bench.Places.KeyFile)!);
        await File.WriteAllTextAsync(bench.Places.KeyFile, """{"key":"k1"}""");
        await using var context = Open(bench.Database);
        await context.Database.MigrateAsync();
        context.Add(await new FolderFileStore(new FileStoreFolder(bench.Places.FilesFolder), TimeProvider.System)
            .SaveAsync("年报.txt", "text/plain", (stream, token) => stream.WriteAsync("年报"u8.ToArray(), token).AsTask(), CancellationToken.None));
        context.Add(TestData.College("芜湖职业技术学院"));
        await context.SaveChangesAsync();
        return bench;
    }

    public Task<BackupManifest> BackUpAsync(bool includeKey = true) =>
        new BackupWriter(Files(Database), Places, TimeProvider.System).WriteAsync(Archive, "1.2.3", includeKey, CancellationToken.None);

    public async Task<RestoreResult> RestoreAsync(bool force = false, string? archive = null)
    {
        await using var context = Open(OtherDatabase);
        return await new BackupRestorer(Files(OtherDatabase), OtherPlaces, context, new FakeTimeProvider(DateTimeOffset.UnixEpoch))
            .RestoreAsync(archive ?? Archive, force, CancellationToken.None);
    }

    public async Task OccupyAsync()
    {
        Directory.CreateDirectory(OtherPlaces.FilesFolder);
        await File.WriteAllTextAsync(Path.Combine(OtherPlaces.FilesFolder, "old"), "old");
        await using var context = Open(OtherDatabase);
        await context.Database.MigrateAsync();
        context.Add(TestData.College("原有院校"));
        await context.SaveChangesAsync();
    }

    /// <summary>Every file below the place, with its length: what must be the same after a refusal.</summary>
    public IReadOnlyList<string> OtherPlace() => Directory.Exists(_folder.File("b"))
        ? [.. new DirectoryInfo(_folder.File("b")).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => !f.Name.EndsWith("-wal", StringComparison.Ordinal) && !f.Name.EndsWith("-shm", StringComparison.Ordinal))
            .Select(f => $"{f.FullName} {f.Length}").Order(StringComparer.Ordinal)]
        : [];

    public static PartnershipDbContext Open(string file) =>
        TestDatabase.Open(options => SqliteDatabase.Configure(options, $"Data Source={file};Pooling=False"));

    public void Dispose() => _folder.Dispose();

    private static IDatabaseFiles Files(string database) => new SqliteDatabaseFiles($"Data Source={database}");

    /// <summary>Expects that something is refused for this reason.</summary>
    public static async Task RefusedAsync(BackupProblem problem, Func<Task> act) =>
        Assert.Equal(problem, (await Assert.ThrowsAsync<BackupException>(act)).Problem);
}
