using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Providers.Bulk;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Uploads;

internal sealed class UploadStaging(PartnershipDbContext context, IUnitOfWork unitOfWork, IWorkingEntries entries, IBulkWriter bulk) : IUploadStaging
{
    public async Task<ReadAttempt?> BeginAsync(Guid submissionId, CancellationToken cancellationToken)
    {
        ReadAttempt? attempt = null;
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                attempt = null;
                var moved = await context.RosterUploads
                    .Where(u => u.SubmissionId == submissionId && (u.State == UploadState.Received || u.State == UploadState.Reading))
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(u => u.State, UploadState.Reading).SetProperty(u => u.Rows, 0).SetProperty(u => u.Version, u => u.Version + 1), token);
                if (moved == 1)
                {
                    attempt = await context.RosterUploads
                        .Where(u => u.SubmissionId == submissionId)
                        .Select(u => new ReadAttempt(u.Id, u.Version))
                        .FirstAsync(token);
                    await entries.DropStagedAsync(attempt.UploadId, token);
                }
            },
            cancellationToken);
        return attempt;
    }

    public async Task<bool> WriteAsync(ReadAttempt attempt, StagedPiece piece, CancellationToken cancellationToken)
    {
        var isHeld = false;
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                if (await IsStagedAsync(attempt.UploadId, piece, token))
                {
                    isHeld = true;
                    return;
                }

                // The count first: it locks the upload, so that a cancellation comes before the whole piece or after it.
                isHeld = await context.RosterUploads
                    .Where(u => u.Id == attempt.UploadId && u.Version == attempt.Fence)
                    .ExecuteUpdateAsync(set => set.SetProperty(u => u.Rows, u => u.Rows + piece.Rows.Count), token) == 1;
                if (isHeld)
                {
                    await bulk.WriteAsync(context, piece.Entries, token);
                    await bulk.WriteAsync(context, piece.Rows, token);
                    await bulk.WriteAsync(context, piece.Findings, token);
                }
            },
            cancellationToken);
        return isHeld;
    }

    /// <summary>An attempt whose commit got no answer may have stored it: its last row or finding tells, for a piece is stored whole.</summary>
    private Task<bool> IsStagedAsync(int uploadId, StagedPiece piece, CancellationToken cancellationToken)
    {
        if (piece.Rows is [.., var row])
        {
            return context.UploadRows.AnyAsync(
                r => r.UploadId == uploadId && r.Status == row.Status && r.RowNumber == row.RowNumber && r.ReplacesId == row.ReplacesId, cancellationToken);
        }

        return piece.Findings is [.., var finding]
            ? context.UploadFindings.AnyAsync(f => f.UploadId == uploadId && f.RowNumber == finding.RowNumber && f.Code == finding.Code, cancellationToken)
            : Task.FromResult(false);
    }

    public Task<int> GetVersionAsync(int rosterId, CancellationToken cancellationToken) =>
        context.Rosters.Where(r => r.Id == rosterId).Select(r => r.Version).FirstAsync(cancellationToken);

    // Person by person, as an index has them: by id, every page would sort the whole roster.
    public async Task<IReadOnlyList<WorkingEntry>> ListWorkingAsync(int rosterId, int afterId, int take, CancellationToken cancellationToken)
    {
        var after = await context.RosterEntries.Where(e => e.Id == afterId).Select(e => e.IdIndex).FirstOrDefaultAsync(cancellationToken) ?? "";
        return await context.RosterEntries
            .Where(e => e.RosterId == rosterId && e.RemovedById == null && e.TransferredFromId == null && e.IdIndex.CompareTo(after) > 0)
            .OrderBy(e => e.IdIndex)
            .Take(take)
            .Select(e => new WorkingEntry(e.Id, e.IdIndex, e.Fingerprint, e.Name, e.IdMask))
            .ToListAsync(cancellationToken);
    }
}
