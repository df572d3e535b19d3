using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Stays;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Stays;

internal sealed class StayQueries(PartnershipDbContext context) : IStayQueries
{
    public Task<RosterEntry?> FindAsync(int rosterId, int entryId, CancellationToken cancellationToken) => context.RosterEntries
        .Where(e => e.Id == entryId && e.RosterId == rosterId && e.Roster!.Batch!.DeletedAt == null)
        .Include(e => e.Post)
        .Include(e => e.ServiceCentre)
        .AsNoTracking()
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<StayVersion>> ListVersionsAsync(RosterEntry entry, CancellationToken cancellationToken) => await OfPerson(entry)
        .OrderByDescending(e => e.Id)
        .Select(e => new StayVersion(
            e.Id,
            e.IsInForce,
            e.RemovedById == null,
            e.TransferredFromId != null,
            e.Post!.Name,
            e.ServiceCentre!.Name,
            e.Start,
            e.End,
            e.EndedOn,
            e.AddedBy!.FileName,
            e.AddedBy.UploadedAt,
            e.AddedBy.UserName,
            e.RemovedById == null ? null : e.RemovedBy!.FileName))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<StayEvent>> ListEventsAsync(RosterEntry entry, CancellationToken cancellationToken) => await context.StayEvents
        .Where(s => s.RosterId == entry.RosterId && s.IdIndex == entry.IdIndex)
        .OrderByDescending(s => s.Id)
        .AsNoTracking()
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<OtherStay>> ListElsewhereAsync(RosterEntry entry, CancellationToken cancellationToken) => await context.RosterEntries
        .Where(e => e.IdIndex == entry.IdIndex && e.RosterId != entry.RosterId && e.IsInForce && e.Roster!.Batch!.DeletedAt == null)
        .OrderBy(e => e.Start).ThenBy(e => e.Id)
        .Select(e => new OtherStay(e.RosterId, e.Id, e.Roster!.Batch!.Name, e.Post!.Name, e.ServiceCentre!.Name, e.Start, e.EndedOn ?? e.End))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<StayPlace>> ListPlacesAsync(int rosterId, CancellationToken cancellationToken)
    {
        var batches = context.Rosters.Where(r => r.Id == rosterId).Select(r => r.BatchId);
        return await context.Set<BatchPost>()
            .Where(p => batches.Contains(p.BatchId))
            .OrderBy(p => p.ServiceCentre!.Order).ThenBy(p => p.Post!.Name).ThenBy(p => p.Id)
            .Select(p => new StayPlace(p.PostId, p.ServiceCentreId, p.Post!.Name, p.ServiceCentre!.Name))
            .ToListAsync(cancellationToken);
    }

    private IQueryable<RosterEntry> OfPerson(RosterEntry entry) => context.RosterEntries.Where(e => e.RosterId == entry.RosterId && e.IdIndex == entry.IdIndex);
}
