namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Where the rows of an upload are staged while it is read.</summary>
public interface IUploadStaging
{
    /// <summary>
    /// Begins an attempt: drops what an earlier one staged, and fences it off should it still be alive.
    /// </summary>
    /// <returns><c>null</c> when the upload is not waiting to be read.</returns>
    Task<ReadAttempt?> BeginAsync(Guid submissionId, CancellationToken cancellationToken);

    /// <summary>Stores a piece, whole or not at all.</summary>
    /// <returns>False when the attempt has been cancelled or another one has begun: then nothing is stored.</returns>
    Task<bool> WriteAsync(ReadAttempt attempt, StagedPiece piece, CancellationToken cancellationToken);

    /// <summary>Version of the roster the entries are compared at; read before them.</summary>
    Task<int> GetVersionAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>Working entries of a roster that files brought, in an order of its own, one for every person; those that transfers made stand in no file.</summary>
    /// <param name="rosterId">The roster.</param>
    /// <param name="afterId">The last entry that is known; 0 for none.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<WorkingEntry>> ListWorkingAsync(int rosterId, int afterId, int take, CancellationToken cancellationToken);
}
