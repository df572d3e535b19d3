using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Internships.Batches;

internal sealed class BatchRepository(PartnershipDbContext context) : IBatchRepository
{
    public Task<InternshipBatch?> FindAsync(int id, CancellationToken cancellationToken) => context.InternshipBatches
        .IncludingDeleted()
        .AsTracking()
        .Include(b => b.Posts)
        .FirstOrDefaultAsync(b => b.Id == id, cancellationToken);

    public Task<bool> HasCollegeAsync(int collegeId, CancellationToken cancellationToken) =>
        context.Colleges.AnyAsync(c => c.Id == collegeId, cancellationToken);

    public async Task<bool> KnowsPlacesAsync(IReadOnlyCollection<PlannedPlace> places, CancellationToken cancellationToken)
    {
        List<int> posts = [.. places.Select(p => p.PostId).Distinct()];
        List<int> centres = [.. places.Select(p => p.ServiceCentreId).Distinct()];
        return await context.Posts.CountAsync(p => posts.Contains(p.Id), cancellationToken) == posts.Count
            && await context.ServiceCentres.CountAsync(c => centres.Contains(c.Id), cancellationToken) == centres.Count;
    }

    public async Task<IReadOnlyList<PlannedPlace>> ListUsedPlacesAsync(int batchId, CancellationToken cancellationToken)
    {
        var places = await context.RosterEntries
            .IncludingStaged()
            .Where(e => e.Roster!.BatchId == batchId && (e.RemovedById == null || e.IsInForce))
            .Select(e => new { e.PostId, e.ServiceCentreId })
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. places.Select(p => new PlannedPlace(p.PostId, p.ServiceCentreId, null))];
    }

    public Task<Roster?> FindRosterAsync(int batchId, CancellationToken cancellationToken) =>
        context.Rosters.AsTracking().FirstOrDefaultAsync(r => r.BatchId == batchId, cancellationToken);

    public Task<bool> IsInForceAsync(int batchId, CancellationToken cancellationToken) =>
        context.RosterEntries.AnyAsync(e => e.Roster!.BatchId == batchId && e.IsInForce, cancellationToken);

    public void Add(InternshipBatch batch, Roster roster) => context.AddRange(batch, roster);
}
