namespace JdPartnership.Core.Rosters;

/// <summary>Rosters to change, within the viewer's scope.</summary>
public interface IRosterRepository
{
    /// <summary><c>null</c> when there is none in scope, or its batch is in the recycle bin.</summary>
    Task<Roster?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>The newest upload whose rows are in the roster; <c>null</c> when there is none.</summary>
    Task<int?> FindLastAppliedAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>The step that submitted its revision last; <c>null</c> when nobody has.</summary>
    Task<RosterEvent?> FindSubmissionAsync(int rosterId, CancellationToken cancellationToken);

    Task<bool> HasEntriesAsync(int rosterId, CancellationToken cancellationToken);
}
