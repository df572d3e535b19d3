using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using JdPartnership.Data.Providers;

namespace JdPartnership.Data.Backups;

/// <summary>Puts database, files and key into one archive. It is there whole, read again and found right, or not at all.</summary>
public sealed class BackupWriter(IDatabaseFiles database, BackupPlaces places, TimeProvider time)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <param name="version">Of this program, for the manifest.</param>
    /// <param name="includeKey">Whether the key of personal data is put in as well.</param>
    /// <exception cref="BackupException">The database is damaged.</exception>
    /// <exception cref="IOException"><paramref name="target"/> exists, or the disk is full.</exception>
    public async Task<BackupManifest> WriteAsync(string target, string version, bool includeKey, CancellationToken cancellationToken)
    {
        if (File.Exists(target))
        {
            throw new BackupException(BackupProblem.PlaceNotEmpty, target);
        }

        var unfinished = target + ".part";
        var copy = target + ".db.part";
        try
        {
            // The database first: whatever its rows speak of was on the disk before they were stored.
            var contents = database.Path is null ? null : await CopyDatabaseAsync(copy, cancellationToken);
            await using (var stream = Create(unfinished))
            {
                await FillAsync(stream, contents, copy, version, includeKey, cancellationToken);
                stream.Flush(flushToDisk: true);
            }

            BackupManifest manifest;
            using (var written = await BackupArchive.OpenAsync(unfinished, cancellationToken))
            {
                manifest = written.Manifest;
            }

            File.Move(unfinished, target, overwrite: false);
            return manifest;
        }
        finally
        {
            File.Delete(copy);
            File.Delete(unfinished);
        }
    }

    private async Task<DatabaseContents> CopyDatabaseAsync(string copy, CancellationToken cancellationToken)
    {
        await Create(copy).DisposeAsync();
        await database.CopyAsync(copy, cancellationToken);
        return await database.InspectAsync(copy, cancellationToken);
    }

    private async Task FillAsync(
        FileStream stream, DatabaseContents? contents, string copy, string version, bool includeKey, CancellationToken cancellationToken)
    {
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        List<BackupEntry> entries = [];
        if (contents is not null)
        {
            entries.Add(await AddAsync(zip, BackupManifest.DatabaseEntry, copy, CompressionLevel.Fastest, cancellationToken));
        }

        foreach (var file in Files())
        {
            // Documents are compressed already.
            entries.Add(await AddAsync(zip, BackupManifest.FilesPrefix + file.Name, file.FullName, CompressionLevel.NoCompression, cancellationToken));
        }

        if (includeKey && File.Exists(places.KeyFile))
        {
            entries.Add(await AddAsync(zip, BackupManifest.KeyEntry, places.KeyFile, CompressionLevel.NoCompression, cancellationToken));
        }

        var kept = entries.Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        var manifest = new BackupManifest
        {
            Format = BackupManifest.CurrentFormat,
            Version = version,
            CreatedAt = time.GetUtcNow().UtcDateTime,
            Migrations = contents?.Migrations ?? [],
            Rows = contents?.Rows ?? new Dictionary<string, long>(),
            Entries = entries,
            MissingFiles = [.. (contents?.StoredFiles ?? []).Where(f => !kept.Contains(BackupManifest.FilesPrefix + f))],
        };
        await using var target = await zip.CreateEntry(BackupManifest.EntryName).OpenAsync(cancellationToken);
        await JsonSerializer.SerializeAsync(target, manifest, Readable, cancellationToken);
    }

    private IEnumerable<FileInfo> Files() => Directory.Exists(places.FilesFolder)
        ? new DirectoryInfo(places.FilesFolder).EnumerateFiles().Where(f => f.Extension != ".part").OrderBy(f => f.Name, StringComparer.Ordinal)
        : [];

    private static async Task<BackupEntry> AddAsync(ZipArchive zip, string name, string file, CompressionLevel level, CancellationToken cancellationToken)
    {
        await using var source = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await using var target = await zip.CreateEntry(name, level).OpenAsync(cancellationToken);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        long length = 0;
        int read;
        while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            length += read;
        }

        return new BackupEntry(name, length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    // It holds everything the portal knows: nobody else on the machine may read it.
    private static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return new FileStream(file, options);
    }
}
