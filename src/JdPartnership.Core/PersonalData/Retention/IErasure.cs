namespace JdPartnership.Core.PersonalData.Retention;

/// <summary>
/// Erases personal data set by set; totals stay. Within the caller's transaction, but for <see cref="DissolveAsync"/>. What the interceptors
/// would write into the history is not written: the values must not live on there.
/// </summary>
public interface IErasure
{
    /// <summary>Erases names, numbers, free texts and files of a batch. Its persons stay distinct, see <see cref="DissolveAsync"/>.</summary>
    Task<ErasedCounts> EraseBatchAsync(int batchId, DateTime now, CancellationToken cancellationToken);

    /// <summary>Erases one person wherever they stand, and every file in which they do or may.</summary>
    /// <returns>Entries and files.</returns>
    Task<ErasedCounts> ErasePersonAsync(string idIndex, DateTime now, CancellationToken cancellationToken);

    /// <summary>
    /// Gives persons of erased batches an index that comes from nothing, the same in all their entries: they are still counted as one and
    /// can no longer be found. Who also stands in a batch not yet erased keeps the index until then. Some persons in a transaction of its own.
    /// </summary>
    /// <returns>How many; 0 when none is left.</returns>
    Task<int> DissolveAsync(CancellationToken cancellationToken);

    /// <summary>Drops files and staged rows of uploads that were never taken over.</summary>
    /// <param name="before">Those sent before, UTC.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>How many files.</returns>
    Task<int> DropUnusedUploadsAsync(DateTime before, DateTime now, CancellationToken cancellationToken);

    /// <summary>
    /// Drops files of attendance imports whose time is over, with what their problems quote; their records stay. One that speaks of a batch
    /// whose erasure is held waits for it.
    /// </summary>
    /// <param name="endedBefore">Those whose last day lies before.</param>
    /// <param name="sentBefore">Those that came to nothing and were sent before, UTC.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>How many files.</returns>
    Task<int> DropAttendanceFilesAsync(DateOnly endedBefore, DateTime sentBefore, DateTime now, CancellationToken cancellationToken);

    /// <summary>Drops files of exports whose days are over, and requests nobody decided about in time.</summary>
    /// <returns>How many exports.</returns>
    Task<int> ExpireExportsAsync(DateTime now, CancellationToken cancellationToken);
}

public sealed record ErasedCounts(int Entries, int Files);
