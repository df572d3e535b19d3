namespace JdPartnership.Core.Rosters;

/// <summary>Rosters to change, within the viewer's scope.</summary>
public interface IRosterRepository
{
    /// <summary><c>null</c> when there is none in scope, or its batch is in the recycle bin.</summary>
    Task<Roster?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>The upload applied last whose rows are in the roster; <c>null</c> when there is none.</summary>
    Task<int?> FindLastAppliedAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>The step that submitted its revision last; <c>null</c> when nobody has.</summary>
    Task<RosterEvent?> FindSubmissionAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>Number of the step that approved another roster of the same service centres last; 0 when there is none.</summary>
    Task<int> FindLastApprovalBesideAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>Holds the service centres of its batch until the transaction ends: approvals that add up interns of one centre come one after the other.</summary>
    Task HoldCentresAsync(int rosterId, CancellationToken cancellationToken);

    Task<bool> HasEntriesAsync(int rosterId, CancellationToken cancellationToken);
}
