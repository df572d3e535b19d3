namespace JdPartnership.Core.Rosters.Waivers;

/// <summary>Waivers to change, within the viewer's scope.</summary>
public interface IWaiverRepository
{
    Task<RuleWaiver?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>Whether one for the same finding is asked for or granted already.</summary>
    Task<bool> IsAskedForAsync(int rosterId, string code, string? idIndex, CancellationToken cancellationToken);

    /// <summary>The blind index of a working entry's person; <c>null</c> when the roster has no such entry.</summary>
    Task<string?> FindPersonAsync(int rosterId, int entryId, CancellationToken cancellationToken);

    void Add(RuleWaiver waiver);
}
