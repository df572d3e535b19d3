using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>
/// Opens a stay for change and stores what changed, with the counts that hang on it. The roster moves on with it, so that an approval at
/// the same moment, which hands ends over to the revision, sees it or fails.
/// </summary>
public sealed class StayChanges(IStayRepository stays, IEntriesInForce inForce, IUnitOfWork unitOfWork)
{
    /// <exception cref="NotFoundException">The roster has no such entry within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">It was changed since the form was opened.</exception>
    /// <exception cref="DomainException">It is not in force.</exception>
    public async Task<RosterEntry> OpenAsync(int rosterId, int entryId, int version, CancellationToken cancellationToken)
    {
        var entry = await stays.FindAsync(rosterId, entryId, cancellationToken) ?? throw new NotFoundException($"entry {entryId} of roster {rosterId}");
        if (!entry.IsInForce)
        {
            throw new DomainException("Stay.NotInForce");
        }

        if (entry.Version != version)
        {
            throw new ConcurrencyException();
        }

        unitOfWork.ExpectVersion(entry, version);
        return entry;
    }

    /// <param name="entry">As <see cref="OpenAsync"/> gave it.</param>
    public async Task SaveAsync(RosterEntry entry, CancellationToken cancellationToken)
    {
        unitOfWork.Touch(entry.Roster!);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await inForce.RenewCountsAsync(entry.RosterId, cancellationToken);
    }
}
