using System.Security.Cryptography;
using JdPartnership.Core.Files;

namespace JdPartnership.Data.Files;

/// <summary>Keeps files in one folder, under random names without extension.</summary>
internal sealed class FolderFileStore(FileStoreFolder folder, TimeProvider time) : IFileStore
{
    private const string Unfinished = ".part";

    /// <summary>No file takes that long to write: what is older was left by a process that died.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    public Task<StoredFile> SaveAsync(
        string fileName, string contentType, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken) =>
        KeepAsync(fileName, contentType, async (stream, _) =>
        {
            await write(stream, cancellationToken);
            var length = stream.Length;
            stream.Position = 0;
            return new ContentDigest(length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)));
        });

    public Stream Open(StoredFile file) =>
        new FileStream(Path.Combine(folder.Path, file.StorageName), FileMode.Open, FileAccess.Read, FileShare.Read);

    public void Delete(StoredFile file) => File.Delete(Path.Combine(folder.Path, file.StorageName));

    /// <param name="write">Writes the file, told its random name, and says what the content was.</param>
    public async Task<StoredFile> KeepAsync(string fileName, string contentType, Func<FileStream, string, Task<ContentDigest>> write)
    {
        ClearAbandoned(Directory.CreateDirectory(folder.Path));
        var name = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var path = Path.Combine(folder.Path, name);
        try
        {
            ContentDigest content;
            await using (var stream = new FileStream(path + Unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                content = await write(stream, name);
                stream.Flush(flushToDisk: true);
            }

            File.Move(path + Unfinished, path);
            return new StoredFile(fileName, contentType, name, content.Length, content.Sha256, time.GetUtcNow().UtcDateTime);
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
}
