namespace JdPartnership.Core.Rosters;

/// <summary>
/// Which entries count, and what is kept beside them so that pages need not count. Set by set, within the caller's transaction.
/// </summary>
public interface IEntriesInForce
{
    /// <summary>The working entries of a roster come into force; those that were and no longer are go out of it.</summary>
    Task BringIntoForceAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>
    /// Counts the college's interns anew and rewrites the presence of the roster. To be called whenever entries in force
    /// have come, gone, or end on another day.
    /// </summary>
    Task RenewCountsAsync(int rosterId, CancellationToken cancellationToken);
}
