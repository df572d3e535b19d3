using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Data.Rosters.Uploads;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters;

internal sealed class RosterRepository(PartnershipDbContext context) : IRosterRepository
{
    public Task<Roster?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.Rosters.AsTracking().FirstOrDefaultAsync(r => r.Id == id && r.Batch!.DeletedAt == null, cancellationToken);

    public Task<int?> FindLastAppliedAsync(int rosterId, CancellationToken cancellationToken) =>
        context.RosterUploads.LastApplied(rosterId).Select(u => (int?)u.Id).FirstOrDefaultAsync(cancellationToken);

    public async Task<int> FindLastApprovalBesideAsync(int rosterId, CancellationToken cancellationToken)
    {
        var centres = CentresOf(rosterId);
        var places = context.Set<BatchPost>();
        return await context.Rosters
            .Where(r => r.Id != rosterId && places.Any(p => p.BatchId == r.BatchId && centres.Contains(p.ServiceCentreId)))
            .SelectMany(r => r.Events.Where(e => e.Step == RosterStep.Approved))
            .MaxAsync(e => (int?)e.Id, cancellationToken) ?? 0;
    }

    public Task HoldCentresAsync(int rosterId, CancellationToken cancellationToken)
    {
        var centres = CentresOf(rosterId);
        return context.ServiceCentres
            .Where(c => centres.Contains(c.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Version, c => c.Version), cancellationToken);
    }

    public Task<RosterEvent?> FindSubmissionAsync(int rosterId, CancellationToken cancellationToken) => context.Rosters
        .Where(r => r.Id == rosterId)
        .SelectMany(r => r.Events.Where(e => e.Step == RosterStep.Submitted && e.Revision == r.Revision))
        .OrderByDescending(e => e.Id)
        .FirstOrDefaultAsync(cancellationToken);

    public Task<bool> HasEntriesAsync(int rosterId, CancellationToken cancellationToken) =>
        context.RosterEntries.AnyAsync(e => e.RosterId == rosterId && e.RemovedById == null, cancellationToken);

    private IQueryable<int> CentresOf(int rosterId)
    {
        var batches = context.Rosters.Where(r => r.Id == rosterId).Select(r => r.BatchId);
        return context.Set<BatchPost>().Where(p => batches.Contains(p.BatchId)).Select(p => p.ServiceCentreId);
    }
}
