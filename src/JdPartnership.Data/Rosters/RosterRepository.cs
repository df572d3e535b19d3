using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters;

internal sealed class RosterRepository(PartnershipDbContext context) : IRosterRepository
{
    public Task<Roster?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.Rosters.AsTracking().FirstOrDefaultAsync(r => r.Id == id && r.Batch!.DeletedAt == null, cancellationToken);

    public async Task<int?> FindLastAppliedAsync(int rosterId, CancellationToken cancellationToken) => await context.RosterUploads
        .Where(u => u.RosterId == rosterId && u.State == UploadState.Applied)
        .MaxAsync(u => (int?)u.Id, cancellationToken);

    public Task<RosterEvent?> FindSubmissionAsync(int rosterId, CancellationToken cancellationToken) => context.Rosters
        .Where(r => r.Id == rosterId)
        .SelectMany(r => r.Events.Where(e => e.Step == RosterStep.Submitted && e.Revision == r.Revision))
        .OrderByDescending(e => e.Id)
        .FirstOrDefaultAsync(cancellationToken);

    public Task<bool> HasEntriesAsync(int rosterId, CancellationToken cancellationToken) =>
        context.RosterEntries.AnyAsync(e => e.RosterId == rosterId && e.RemovedById == null, cancellationToken);
}
