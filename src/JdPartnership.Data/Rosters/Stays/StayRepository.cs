using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Stays;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Stays;

internal sealed class StayRepository(PartnershipDbContext context) : IStayRepository
{
    public Task<RosterEntry?> FindAsync(int rosterId, int entryId, CancellationToken cancellationToken) =>
        WithPlace().Include(e => e.Roster).FirstOrDefaultAsync(e => e.Id == entryId && e.RosterId == rosterId && e.Roster!.Batch!.DeletedAt == null, cancellationToken);

    public Task<RosterEntry?> FindContinuationAsync(RosterEntry entry, CancellationToken cancellationToken) =>
        WithPlace().FirstOrDefaultAsync(e => e.RosterId == entry.RosterId && e.TransferredFromId == entry.Id && e.IsInForce, cancellationToken);

    public void Add(RosterEntry continuation) => context.Add(continuation);

    public void Add(StayEvent happened) => context.Add(happened);

    private IQueryable<RosterEntry> WithPlace() => context.RosterEntries.AsTracking().Include(e => e.Post).Include(e => e.ServiceCentre);
}
