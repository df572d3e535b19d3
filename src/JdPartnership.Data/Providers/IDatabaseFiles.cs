namespace JdPartnership.Data.Providers;

/// <summary>Copies and reads whole databases, where the provider keeps a database in one file.</summary>
public interface IDatabaseFiles
{
    /// <summary>Where the database lies; <c>null</c> on a server, whose own BACKUP and RESTORE do this work.</summary>
    string? Path { get; }

    /// <summary>A copy that is consistent however much is being written meanwhile.</summary>
    Task CopyAsync(string target, CancellationToken cancellationToken);

    /// <summary>Reads a file from end to end without changing it.</summary>
    /// <exception cref="Backups.BackupException">It is no database, or a damaged one.</exception>
    Task<DatabaseContents> InspectAsync(string file, CancellationToken cancellationToken);

    /// <summary>Makes the database one file without a journal beside it, which only succeeds when nobody else has it open.</summary>
    /// <exception cref="Backups.BackupException">Somebody has.</exception>
    Task CloseAsync(CancellationToken cancellationToken);
}

/// <param name="Migrations">Oldest first.</param>
/// <param name="Rows">Rows of each table.</param>
/// <param name="StoredFiles">Names in the file store of the files the rows speak of.</param>
public sealed record DatabaseContents(IReadOnlyList<string> Migrations, IReadOnlyDictionary<string, long> Rows, IReadOnlyList<string> StoredFiles);
