using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Uploads;

internal sealed class WorkingEntries(PartnershipDbContext context) : IWorkingEntries
{
    public async Task TakeUpAsync(int uploadId, bool removesMissing, CancellationToken cancellationToken)
    {
        var leaving = context.UploadRows
            .Where(r => r.UploadId == uploadId && (r.Status == RowStatus.Changed || (removesMissing && r.Status == RowStatus.Removed)))
            .Select(r => r.ReplacesId);
        await context.RosterEntries
            .Where(e => e.RemovedById == null && leaving.Contains(e.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.RemovedById, uploadId).SetProperty(e => e.Version, e => e.Version + 1), cancellationToken);
        await context.RosterEntries
            .IncludingStaged()
            .Where(e => e.AddedById == uploadId && e.IsStaged)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.IsStaged, false).SetProperty(e => e.Version, e => e.Version + 1), cancellationToken);
        if (!removesMissing)
        {
            await context.UploadRows.Where(r => r.UploadId == uploadId && r.Status == RowStatus.Removed).ExecuteDeleteAsync(cancellationToken);
        }
    }

    public async Task TakeBackAsync(int uploadId, CancellationToken cancellationToken)
    {
        await context.RosterEntries.Where(e => e.AddedById == uploadId && !e.IsInForce).ExecuteDeleteAsync(cancellationToken);
        var rosters = context.RosterUploads.Where(u => u.Id == uploadId).Select(u => u.RosterId);
        await context.RosterEntries
            .Where(e => rosters.Contains(e.RosterId) && e.RemovedById == uploadId)
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.RemovedById, (int?)null).SetProperty(e => e.Version, e => e.Version + 1), cancellationToken);
    }

    public async Task DropStagedAsync(int uploadId, CancellationToken cancellationToken)
    {
        await context.RosterEntries.IncludingStaged().Where(e => e.AddedById == uploadId && e.IsStaged).ExecuteDeleteAsync(cancellationToken);
        await context.UploadFindings.Where(f => f.UploadId == uploadId).ExecuteDeleteAsync(cancellationToken);
        await context.UploadRows.Where(r => r.UploadId == uploadId).ExecuteDeleteAsync(cancellationToken);
    }

    public Task<bool> DifferFromApprovedAsync(int rosterId, CancellationToken cancellationToken) => context.RosterEntries.AnyAsync(
        e => e.RosterId == rosterId && ((e.RemovedById == null && !e.IsInForce) || (e.RemovedById != null && e.IsInForce)), cancellationToken);
}
