namespace JdPartnership.Core.Files;

/// <summary>Keeps files outside the database under random names. A file is there whole or not at all.</summary>
public interface IFileStore
{
    /// <summary>Writes aside, flushes to disk, then renames; the row is the caller's to store.</summary>
    /// <param name="fileName">Name offered for download.</param>
    /// <param name="write">Writes the content.</param>
    Task<StoredFile> SaveAsync(string fileName, string contentType, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken);

    /// <exception cref="FileNotFoundException">The file is gone.</exception>
    Stream Open(StoredFile file);
}
