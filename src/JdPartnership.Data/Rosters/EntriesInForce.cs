using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Stays;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters;

internal sealed class EntriesInForce(PartnershipDbContext context) : IEntriesInForce
{
    public async Task<IReadOnlyList<StayConflict>> ListConflictsAsync(int rosterId, CancellationToken cancellationToken) =>
        [.. (await ListEndedAsync(rosterId, isTracking: false, cancellationToken)).Select(e => StayConflict.Of(e.Ended, e.Successor)).OfType<StayConflict>()];

    public async Task BringIntoForceAsync(int rosterId, CancellationToken cancellationToken)
    {
        await HandOverEndsAsync(rosterId, cancellationToken);
        await context.RosterEntries
            .Where(e => e.RosterId == rosterId && e.IsInForce && e.RemovedById != null)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsInForce, false), cancellationToken);
        await context.RosterEntries
            .Where(e => e.RosterId == rosterId && !e.IsInForce && e.RemovedById == null)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsInForce, true), cancellationToken);
        await context.PassOnRecordsAsync(rosterId, cancellationToken);
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

    private async Task HandOverEndsAsync(int rosterId, CancellationToken cancellationToken)
    {
        var ended = await ListEndedAsync(rosterId, isTracking: true, cancellationToken);
        if (ended.Count == 0)
        {
            return;
        }

        var leaving = LeavingEnded(rosterId);
        var continuations = await context.RosterEntries
            .AsTracking()
            .Where(e => e.RosterId == rosterId && e.IsInForce && leaving.Any(l => l.Id == e.TransferredFromId))
            .ToDictionaryAsync(e => e.TransferredFromId!.Value, cancellationToken);
        foreach (var (old, successor) in ended.Where(e => e.Successor is not null))
        {
            successor!.TakeOverEndOf(old);
            continuations.GetValueOrDefault(old.Id)?.GoOnFrom(successor);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<(RosterEntry Ended, RosterEntry? Successor)>> ListEndedAsync(int rosterId, bool isTracking, CancellationToken cancellationToken)
    {
        var leaving = LeavingEnded(rosterId);
        var entries = isTracking ? context.RosterEntries.AsTracking() : context.RosterEntries.AsNoTracking();
        var coming = await entries
            .Where(e => e.RosterId == rosterId && e.RemovedById == null && !e.IsInForce && leaving.Any(l => l.IdIndex == e.IdIndex))
            .ToDictionaryAsync(e => e.IdIndex, cancellationToken);
        return [.. (await leaving.AsNoTracking().OrderBy(e => e.Id).ToListAsync(cancellationToken)).Select(e => (e, coming.GetValueOrDefault(e.IdIndex)))];
    }

    // What a transfer made is no file's row: no revision replaces it.
    private IQueryable<RosterEntry> LeavingEnded(int rosterId) => context.RosterEntries
        .Where(e => e.RosterId == rosterId && e.IsInForce && e.RemovedById != null && e.EndedOn != null && e.TransferredFromId == null);

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
