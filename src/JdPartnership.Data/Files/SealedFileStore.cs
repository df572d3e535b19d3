using System.Security.Cryptography;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.PersonalData;
using JdPartnership.Data.Files.Sealing;

namespace JdPartnership.Data.Files;

/// <summary>Sealed files lie among the others: the rows that point at them say which they are.</summary>
internal sealed class SealedFileStore(FolderFileStore files, PersonalDataKeys keys) : ISealedFileStore
{
    private const int LongestInMemory = 40 * 1024 * 1024;

    public Task<StoredFile> SaveAsync(
        string fileName, string contentType, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken) =>
        files.KeepAsync(fileName, contentType, async (file, storageName) =>
        {
            var header = SealedHeader.Create(keys.Active.Id);
            await file.WriteAsync(header.Bytes, cancellationToken);
            using var cipher = header.CipherFor(storageName, keys);
            await using var content = new SealingStream(file, cipher);
            await write(content, cancellationToken);
            return content.Finish();
        });

    public Stream Open(StoredFile file)
    {
        if (file.RemovedAt is not null)
        {
            throw new NotFoundException($"content of file {file.Id}");
        }

        var source = files.Open(file);
        try
        {
            return new UnsealingStream(source, SealedHeader.Read(source).CipherFor(file.StorageName, keys));
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    public async Task<StoredFile?> ResealAsync(StoredFile file, CancellationToken cancellationToken)
    {
        await using (var sealedFile = files.Open(file))
        {
            if (SealedHeader.Read(sealedFile).KeyId == keys.Active.Id)
            {
                return null;
            }
        }

        await using var content = Open(file);
        var renewed = await SaveAsync(file.FileName, file.ContentType, content.CopyToAsync, cancellationToken);
        if (renewed.Sha256 == file.Sha256 && renewed.Length == file.Length)
        {
            return renewed;
        }

        Delete(renewed);
        throw new SealBrokenException("The content is not the one that was stored.");
    }

    public void Delete(StoredFile file) => files.Delete(file);

    public async Task<Stream> OpenSeekableAsync(StoredFile file, CancellationToken cancellationToken)
    {
        if (file.Length > LongestInMemory)
        {
            throw new InvalidOperationException($"A file of {file.Length} bytes is read as a stream, not into memory.");
        }

        await using var stream = Open(file);
        var content = new byte[file.Length];
        var isWhole = await stream.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellationToken) == content.Length
            && await stream.ReadAsync(new byte[1], cancellationToken) == 0
            && Convert.ToHexStringLower(SHA256.HashData(content)) == file.Sha256;
        return isWhole
            ? new MemoryStream(content, writable: false)
            : throw new SealBrokenException("The content is not the one that was stored.");
    }
}
