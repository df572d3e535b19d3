namespace JdPartnership.Core.Rosters.Waivers;

/// <summary>Waivers to change, within the viewer's scope.</summary>
public interface IWaiverRepository
{
    Task<RuleWaiver?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>
    /// Whether one for the same finding waits for a decision in this revision, or stands for this person. A decided one for the whole roster
    /// says nothing of those who came after it.
    /// </summary>
    Task<bool> IsAskedForAsync(Roster roster, string code, string? idIndex, CancellationToken cancellationToken);

    /// <summary>The person of a working entry; <c>null</c> when the roster has no such entry.</summary>
    Task<WaivedPerson?> FindPersonAsync(int rosterId, int entryId, CancellationToken cancellationToken);

    /// <summary>First day of the roster's batch.</summary>
    Task<DateOnly> FindStartAsync(int rosterId, CancellationToken cancellationToken);

    void Add(RuleWaiver waiver);
}

/// <param name="IdIndex">As in <see cref="RosterEntry.IdIndex"/>.</param>
/// <param name="Start">First day of the person's first stay in the roster.</param>
public sealed record WaivedPerson(string IdIndex, DateOnly Start);
