using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters;

internal sealed class EntriesInForce(PartnershipDbContext context) : IEntriesInForce
{
    public async Task BringIntoForceAsync(int rosterId, CancellationToken cancellationToken)
    {
        await context.RosterEntries
            .Where(e => e.RosterId == rosterId && e.IsInForce && e.RemovedById != null)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsInForce, false), cancellationToken);
        await context.RosterEntries
            .Where(e => e.RosterId == rosterId && !e.IsInForce && e.RemovedById == null)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsInForce, true), cancellationToken);
    }

    public async Task RenewCountsAsync(int rosterId, CancellationToken cancellationToken)
    {
        var collegeId = await context.Rosters.Where(r => r.Id == rosterId).Select(r => r.CollegeId).SingleAsync(cancellationToken);
        var counted = await CountAsync(collegeId, cancellationToken);
        var changes = await ChangesAsync(rosterId, collegeId, cancellationToken);
        await context.CountedHeadcounts.Where(c => c.CollegeId == collegeId).ExecuteDeleteAsync(cancellationToken);
        await context.PresenceChanges.Where(p => p.RosterId == rosterId).ExecuteDeleteAsync(cancellationToken);
        context.AddRange(counted);
        context.AddRange(changes);
        await context.SaveChangesAsync(cancellationToken);
    }

    // A stay that goes on elsewhere after a transfer began where it came from.
    private async Task<IReadOnlyList<CountedHeadcount>> CountAsync(int? collegeId, CancellationToken cancellationToken)
    {
        // Roster by roster: their rows lie side by side, those of a college all over the table.
        var rosters = context.Rosters.Where(r => r.CollegeId == collegeId).Select(r => r.Id);
        var years = await context.RosterEntries
            .Where(e => rosters.Contains(e.RosterId) && e.IsInForce && e.Engagement != EngagementKind.WorkStudy && e.TransferredFromId == null)
            .GroupBy(e => e.Start.Year)
            .Select(year => new { Year = year.Key, Persons = year.Select(e => e.IdIndex).Distinct().Count() })
            .ToListAsync(cancellationToken);
        return [.. years.Select(y => new CountedHeadcount(collegeId, y.Year, y.Persons))];
    }

    // The limits bind 岗位实习 alone. Who stays until a day is there on it and gone on the next.
    private async Task<IReadOnlyList<PresenceChange>> ChangesAsync(int rosterId, int? collegeId, CancellationToken cancellationToken)
    {
        var stays = context.RosterEntries.Where(e => e.RosterId == rosterId && e.IsInForce && e.Engagement == EngagementKind.PostInternship && (e.EndedOn ?? e.End) >= e.Start);
        var spans = await stays
            .GroupBy(e => new { e.ServiceCentreId, e.PostId, e.Start, Last = e.EndedOn ?? e.End })
            .Select(g => new { g.Key.ServiceCentreId, g.Key.PostId, g.Key.Start, g.Key.Last, Persons = g.Count() })
            .ToListAsync(cancellationToken);
        return [.. spans.Select(s => new { s.ServiceCentreId, s.PostId, Day = s.Start, Delta = s.Persons })
            .Concat(spans.Select(s => new { s.ServiceCentreId, s.PostId, Day = s.Last.AddDays(1), Delta = -s.Persons }))
            .GroupBy(c => (c.ServiceCentreId, c.PostId, c.Day))
            .Select(g => new PresenceChange(rosterId, collegeId, g.Key.ServiceCentreId, g.Key.PostId, g.Key.Day, g.Sum(c => c.Delta)))
            .Where(c => c.Delta != 0)];
    }
}
