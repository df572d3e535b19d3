using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

internal sealed class RetentionQueries(PartnershipDbContext context) : IRetentionQueries
{
    public Task<Page<RetentionRow>> ListAsync(RetentionStage stage, PageRequest page, CancellationToken cancellationToken)
    {
        var batches = context.InternshipBatches.IncludingDeleted();
        var held = context.BatchRetentions.Where(r => r.HoldReason != null);
        var shown = stage switch
        {
            RetentionStage.Kept => batches.Where(b => b.PersonalDataErasedAt == null && !held.Any(r => r.BatchId == b.Id)),
            RetentionStage.Held => batches.Where(b => b.PersonalDataErasedAt == null && held.Any(r => r.BatchId == b.Id)),
            RetentionStage.Erased => batches.Where(b => b.PersonalDataErasedAt != null),
        };
        return InOrder(shown).PageAsync(page, rows => Rows(InOrder(rows)), cancellationToken);
    }

    public async Task<IReadOnlyList<RetentionRow>> ListEndedAsync(DateOnly day, CancellationToken cancellationToken) => await Rows(InOrder(
            context.InternshipBatches.IncludingDeleted().Where(b => b.PersonalDataErasedAt == null && b.End < day)))
        .ToListAsync(cancellationToken);

    public async Task<RetentionDetails?> FindAsync(int batchId, CancellationToken cancellationToken)
    {
        var batch = context.InternshipBatches.IncludingDeleted().Where(b => b.Id == batchId);
        if (await Rows(batch).FirstOrDefaultAsync(cancellationToken) is not { } row)
        {
            return null;
        }

        var roster = await context.Rosters.Where(r => r.BatchId == batchId).Select(r => r.Id).SingleAsync(cancellationToken);
        var own = await context.BatchRetentions.FirstOrDefaultAsync(r => r.BatchId == batchId, cancellationToken);
        var uploads = context.RosterUploads.Where(u => u.RosterId == roster);
        return new RetentionDetails(
            row,
            roster,
            await uploads.CountAsync(u => u.File!.RemovedAt == null, cancellationToken),
            await context.UploadFindings.CountAsync(f => uploads.Any(u => u.Id == f.UploadId), cancellationToken),
            await context.UnmaskedExports.CountAsync(x => x.State == ExportState.Ready && x.Rosters.Any(r => r.RosterId == roster), cancellationToken),
            own?.MonthsReason,
            own?.MonthsSetBy,
            own?.HoldReason,
            own?.HeldBy,
            own?.HeldAt,
            own?.ErasedFiles ?? 0);
    }

    private static IOrderedQueryable<InternshipBatch> InOrder(IQueryable<InternshipBatch> batches) => batches.OrderBy(b => b.End).ThenBy(b => b.Id);

    private IQueryable<RetentionRow> Rows(IQueryable<InternshipBatch> batches) => batches
        .Select(b => new
        {
            Batch = b,
            College = b.College!.Name,
            LastStay = context.RosterEntries.Where(e => e.Roster!.BatchId == b.Id && e.RemovedById == null).Max(e => (DateOnly?)(e.EndedOn ?? e.End)),
            Entries = context.RosterEntries.Count(e => e.Roster!.BatchId == b.Id),
            Months = context.BatchRetentions.Where(r => r.BatchId == b.Id).Select(r => r.Months).FirstOrDefault(),
            IsHeld = context.BatchRetentions.Any(r => r.BatchId == b.Id && r.HoldReason != null),
        })
        .Select(b => new RetentionRow(
            b.Batch.Id,
            b.Batch.Name,
            b.College,
            b.LastStay > b.Batch.End ? b.LastStay.Value : b.Batch.End,
            b.Months,
            b.IsHeld,
            b.Entries,
            b.Batch.PersonalDataErasedAt));
}
