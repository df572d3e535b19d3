namespace JdPartnership.Core.Rosters.Stays;

/// <summary>Stays to change, within the viewer's scope.</summary>
public interface IStayRepository
{
    /// <summary>With roster, post and centre; <c>null</c> when the roster has no such entry.</summary>
    Task<RosterEntry?> FindAsync(int rosterId, int entryId, CancellationToken cancellationToken);

    /// <summary>The entry in force that a transfer made of it, with post and centre; <c>null</c> when there is none.</summary>
    Task<RosterEntry?> FindContinuationAsync(RosterEntry entry, CancellationToken cancellationToken);

    void Add(RosterEntry continuation);

    void Add(StayEvent happened);
}
