using JdPartnership.Core.Rosters.Waivers;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Waivers;

internal sealed class WaiverQueries(PartnershipDbContext context) : IWaiverQueries
{
    public async Task<IReadOnlyList<WaiverRow>> ListAsync(int rosterId, CancellationToken cancellationToken) => await context.RuleWaivers
        .Where(w => w.RosterId == rosterId)
        .OrderBy(w => w.State == WaiverState.Requested ? 0 : 1).ThenByDescending(w => w.Id)
        .Select(w => new WaiverRow(
            w.Id,
            w.Revision,
            w.Code,
            w.Severity,
            w.IdIndex == null ? null : context.RosterEntries.Where(e => e.RosterId == rosterId && e.IdIndex == w.IdIndex).OrderByDescending(e => e.Id).Select(e => e.Name).FirstOrDefault(),
            w.Reason,
            w.FilingNumber,
            w.FiledOn,
            w.State,
            w.RequestedBy,
            w.RequestedAt,
            w.DecidedBy,
            w.DecidedAt,
            w.DecisionRemark))
        .ToListAsync(cancellationToken);
}
