using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Files;

/// <summary>
/// Keeps files that hold personal data, such as uploaded rosters: encrypted on disk, in clear only in memory. Length and SHA-256 of the
/// row are those of the content, not of the encrypted file.
/// </summary>
public interface ISealedFileStore
{
    /// <summary>Like <see cref="IFileStore.SaveAsync"/>, encrypting while it is written.</summary>
    Task<StoredFile> SaveAsync(string fileName, string contentType, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken);

    /// <summary>
    /// Decrypts while it is read, forward only. What has been read is genuine; that the file was cut short shows at its end.
    /// </summary>
    /// <exception cref="NotFoundException">Its content was removed on purpose.</exception>
    /// <exception cref="FileNotFoundException">The file is gone.</exception>
    /// <exception cref="SealBrokenException">Here or while reading: the file is not sealed, was changed, or its key is missing.</exception>
    Stream Open(StoredFile file);

    /// <summary>The whole content in memory, compared with length and SHA-256 of the row; nothing is written anywhere.</summary>
    /// <exception cref="FileNotFoundException">The file is gone.</exception>
    /// <exception cref="SealBrokenException">The file is not what was stored, or its key is missing.</exception>
    /// <exception cref="InvalidOperationException">The content is longer than 40 MiB.</exception>
    Task<Stream> OpenSeekableAsync(StoredFile file, CancellationToken cancellationToken);

    /// <summary>The same content once more, under the active key and another name; the caller lets the row follow.</summary>
    /// <returns><c>null</c> when it is sealed with the active key already.</returns>
    /// <exception cref="FileNotFoundException">The file is gone.</exception>
    /// <exception cref="SealBrokenException">The file is not what was stored, or its key is missing.</exception>
    Task<StoredFile?> ResealAsync(StoredFile file, CancellationToken cancellationToken);

    /// <summary>Deletes the content; once more is no more. The row is the caller's to mark, before: a mark without deletion is made good by the sweep.</summary>
    void Delete(StoredFile file);
}
