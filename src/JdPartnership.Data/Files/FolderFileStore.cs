using System.Security.Cryptography;
using JdPartnership.Core.Files;

namespace JdPartnership.Data.Files;

/// <summary>Keeps files in one folder, under random names without extension.</summary>
internal sealed class FolderFileStore(FileStoreFolder folder, TimeProvider time) : IFileStore
{
    private const string Unfinished = ".part";

    /// <summary>No file takes that long to write: what is older was left by a process that died.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    public async Task<StoredFile> SaveAsync(
        string fileName, string contentType, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        ClearAbandoned(Directory.CreateDirectory(folder.Path));
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var path = Path.Combine(folder.Path, name);
        try
        {
            long length;
            string sha256;
            await using (var stream = new FileStream(path + Unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                await write(stream, cancellationToken);
                stream.Flush(flushToDisk: true);
                length = stream.Length;
                stream.Position = 0;
                sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
            }

            File.Move(path + Unfinished, path);
            return new StoredFile(fileName, contentType, name, length, sha256, time.GetUtcNow().UtcDateTime);
        }
        finally
        {
            File.Delete(path + Unfinished);
        }
    }

    private void ClearAbandoned(DirectoryInfo directory)
    {
        var limit = time.GetUtcNow().UtcDateTime - Abandoned;
        foreach (var file in directory.EnumerateFiles("*" + Unfinished).Where(f => f.LastWriteTimeUtc < limit))
        {
            file.Delete();
        }
    }

    public Stream Open(StoredFile file) =>
        new FileStream(Path.Combine(folder.Path, file.StorageName), FileMode.Open, FileAccess.Read, FileShare.Read);
}
