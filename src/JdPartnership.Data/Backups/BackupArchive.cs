using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JdPartnership.Data.Backups;

/// <summary>A backup that was opened and found whole: every entry is listed and has the hash it was written with.</summary>
public sealed partial class BackupArchive : IDisposable
{
    private const int OwnerOnly = (int)(UnixFileMode.UserRead | UnixFileMode.UserWrite) << 16;
    private readonly ZipArchive _zip;

    private BackupArchive(ZipArchive zip, BackupManifest manifest) => (_zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    /// <exception cref="BackupException">The file is no backup, or a damaged one.</exception>
    public static async Task<BackupArchive> OpenAsync(string file, CancellationToken cancellationToken)
    {
        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(file, cancellationToken);
            var manifest = await ReadManifestAsync(zip, cancellationToken) ?? throw new BackupException(BackupProblem.NotABackup, file);
            await VerifyAsync(zip, manifest, cancellationToken);
            return new BackupArchive(zip, manifest);
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException or EndOfStreamException)
        {
            zip?.Dispose();
            throw new BackupException(zip is null ? BackupProblem.NotABackup : BackupProblem.Damaged, file, exception);
        }
        catch
        {
            zip?.Dispose();
            throw;
        }
    }

    public async Task ExtractAsync(string entry, string target, CancellationToken cancellationToken)
    {
        var packed = _zip.GetEntry(entry)!;
        if (entry == BackupManifest.KeyEntry)
        {
            // The file is made with the rights the entry names; archives do not name any.
            packed.ExternalAttributes = OwnerOnly;
        }

        await packed.ExtractToFileAsync(target, overwrite: false, cancellationToken);
    }

    public void Dispose() => _zip.Dispose();

    private static async Task<BackupManifest?> ReadManifestAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        if (zip.GetEntry(BackupManifest.EntryName) is not { } entry)
        {
            return null;
        }

        await using var stream = await entry.OpenAsync(cancellationToken);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(stream, cancellationToken: cancellationToken);
        return manifest?.Format == BackupManifest.CurrentFormat ? manifest : null;
    }

    private static async Task VerifyAsync(ZipArchive zip, BackupManifest manifest, CancellationToken cancellationToken)
    {
        var listed = manifest.Entries.Select(e => e.Name).Append(BackupManifest.EntryName).ToHashSet(StringComparer.Ordinal);
        if (zip.Entries.FirstOrDefault(e => !listed.Contains(e.FullName)) is { } stranger)
        {
            throw new BackupException(BackupProblem.Damaged, stranger.FullName);
        }

        foreach (var entry in manifest.Entries)
        {
            // Names become paths: only those this program writes are taken.
            if (!KnownName().IsMatch(entry.Name) || zip.GetEntry(entry.Name) is not { } stored || stored.Length != entry.Length)
            {
                throw new BackupException(BackupProblem.Damaged, entry.Name);
            }

            await using var stream = await stored.OpenAsync(cancellationToken);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)) != entry.Sha256)
            {
                throw new BackupException(BackupProblem.Damaged, entry.Name);
            }
        }
    }

    [GeneratedRegex("^(?:database/portal\\.db|keys/personal-data\\.json|files/[0-9A-Za-z_-][0-9A-Za-z._-]*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KnownName();
}
