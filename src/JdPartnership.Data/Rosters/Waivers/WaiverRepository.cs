using JdPartnership.Core.Rosters.Waivers;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Waivers;

internal sealed class WaiverRepository(PartnershipDbContext context) : IWaiverRepository
{
    public Task<RuleWaiver?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.RuleWaivers.AsTracking().FirstOrDefaultAsync(w => w.Id == id, cancellationToken);

    public Task<bool> IsAskedForAsync(int rosterId, string code, string? idIndex, CancellationToken cancellationToken) => context.RuleWaivers
        .AnyAsync(w => w.RosterId == rosterId && w.Code == code && w.State != WaiverState.Refused && (w.IdIndex == null || w.IdIndex == idIndex), cancellationToken);

    public Task<string?> FindPersonAsync(int rosterId, int entryId, CancellationToken cancellationToken) => context.RosterEntries
        .Working(rosterId)
        .Where(e => e.Id == entryId)
        .Select(e => e.IdIndex)
        .FirstOrDefaultAsync(cancellationToken);

    public void Add(RuleWaiver waiver) => context.Add(waiver);
}
