using JdPartnership.Core.Rosters.Stays;

namespace JdPartnership.Core.Rosters;

/// <summary>
/// Which entries count, and what is kept beside them so that pages need not count. Set by set, within the caller's transaction.
/// </summary>
public interface IEntriesInForce
{
    /// <summary>Ends and transfers of stays in force that the working entries contradict, by row.</summary>
    Task<IReadOnlyList<StayConflict>> ListConflictsAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>
    /// The working entries of a roster come into force; those that were and no longer are go out of it. What ended early, or went on
    /// elsewhere, has so in the entry that replaces it.
    /// </summary>
    Task BringIntoForceAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>
    /// Counts the college's interns anew and rewrites the presence of the roster. To be called whenever entries in force
    /// have come, gone, or end on another day.
    /// </summary>
    Task RenewCountsAsync(int rosterId, CancellationToken cancellationToken);
}
