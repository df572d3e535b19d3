namespace JdPartnership.Data.Backups;

/// <summary>The table of contents of a backup, its last entry.</summary>
public sealed record BackupManifest
{
    public const string CurrentFormat = "jdpartnership-backup-1";
    public const string EntryName = "manifest.json";
    public const string DatabaseEntry = "database/portal.db";
    public const string FilesPrefix = "files/";
    public const string KeyEntry = "keys/personal-data.json";

    public required string Format { get; init; }

    /// <summary>Of the program that made it.</summary>
    public required string Version { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>Oldest first; empty where a server keeps the database.</summary>
    public required IReadOnlyList<string> Migrations { get; init; }

    public required IReadOnlyDictionary<string, long> Rows { get; init; }

    public required IReadOnlyList<BackupEntry> Entries { get; init; }

    /// <summary>Files the database speaks of that were gone when the backup was made.</summary>
    public IReadOnlyList<string> MissingFiles { get; init; } = [];

    public bool HoldsDatabase => Entries.Any(e => e.Name == DatabaseEntry);

    public bool HoldsKey => Entries.Any(e => e.Name == KeyEntry);

    public int FileCount => Entries.Count(e => e.Name.StartsWith(FilesPrefix, StringComparison.Ordinal));
}

/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record BackupEntry(string Name, long Length, string Sha256);
