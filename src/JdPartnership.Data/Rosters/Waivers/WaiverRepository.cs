using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Waivers;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Waivers;

internal sealed class WaiverRepository(PartnershipDbContext context) : IWaiverRepository
{
    public Task<RuleWaiver?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.RuleWaivers.AsTracking().FirstOrDefaultAsync(w => w.Id == id, cancellationToken);

    public Task<bool> IsAskedForAsync(Roster roster, string code, string? idIndex, CancellationToken cancellationToken) => context.RuleWaivers
        .OfRevision(roster.Id)
        .AnyAsync(
            w => w.Code == code
                && ((w.State == WaiverState.Requested && w.Severity == RuleSeverity.Block && (w.IdIndex == null || w.IdIndex == idIndex))
                    || (w.State != WaiverState.Refused && w.IdIndex != null && w.IdIndex == idIndex)),
            cancellationToken);

    public Task<WaivedPerson?> FindPersonAsync(int rosterId, int entryId, CancellationToken cancellationToken)
    {
        var entries = context.RosterEntries.Working(rosterId);
        return entries
            .Where(e => e.Id == entryId)
            .Select(e => new WaivedPerson(e.IdIndex, entries.Where(o => o.IdIndex == e.IdIndex).Min(o => o.Start)))
            .FirstOrDefaultAsync(cancellationToken);
    }

    public Task<DateOnly> FindStartAsync(int rosterId, CancellationToken cancellationToken) =>
        context.Rosters.Where(r => r.Id == rosterId).Select(r => r.Batch!.Start).SingleAsync(cancellationToken);

    public void Add(RuleWaiver waiver) => context.Add(waiver);
}
