using JdPartnership.Core.Common;

namespace JdPartnership.Core.Files;

/// <summary>A file the portal keeps outside the database, under a random name.</summary>
public sealed class StoredFile(string fileName, string contentType, string storageName, long length, string sha256, DateTime createdAt) : Entity
{
    /// <summary>Name offered for download.</summary>
    public string FileName { get; private set; } = fileName;

    public string ContentType { get; private set; } = contentType;

    /// <summary>Random name within the file store.</summary>
    public string StorageName { get; private set; } = storageName;

    /// <summary>Bytes.</summary>
    public long Length { get; private set; } = length;

    /// <summary>Lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = sha256;

    public DateTime CreatedAt { get; private set; } = createdAt;

    /// <summary>When the content was deleted on purpose; the row stays, since others refer to it.</summary>
    public DateTime? RemovedAt { get; private set; }

    public void Remove(DateTime now) => RemovedAt ??= now;
}
