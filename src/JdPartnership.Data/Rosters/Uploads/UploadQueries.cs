using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Uploads;

internal sealed class UploadQueries(PartnershipDbContext context, IRosterUploadRepository uploads) : IUploadQueries
{
    public async Task<UploadDetails?> FindAsync(int rosterId, int uploadId, CancellationToken cancellationToken)
    {
        var target = await FindTargetAsync(rosterId, cancellationToken);
        var upload = await context.RosterUploads.AsNoTracking().FirstOrDefaultAsync(u => u.Id == uploadId && u.RosterId == rosterId, cancellationToken);
        if (target is null || upload is null)
        {
            return null;
        }

        var job = await context.Jobs.Where(j => j.Id == upload.JobId).Select(j => new { j.State, j.Done }).FirstOrDefaultAsync(cancellationToken);
        return new UploadDetails(
            upload.Id,
            target,
            upload.FileName,
            upload.Sha256,
            upload.UserName,
            upload.UploadedAt,
            upload.State,
            upload.Counts,
            upload.Mode,
            upload.ReasonCode,
            upload.ReasonArguments,
            upload.AppliedAt,
            upload.UndoneAt,
            job?.State,
            await uploads.FindLastAppliedAsync(rosterId, cancellationToken) == uploadId);
    }

    public Task<UploadTarget?> FindTargetAsync(int rosterId, CancellationToken cancellationToken) => context.Rosters
        .Where(r => r.Id == rosterId)
        .Select(r => new UploadTarget(
            r.Id,
            r.Batch!.Name,
            r.College!.Name,
            r.Batch.Start,
            r.Batch.End,
            r.State,
            context.RosterEntries.Count(e => e.RosterId == r.Id && e.RemovedById == null && e.TransferredFromId == null)))
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<Page<UploadLine>> ListLinesAsync(int uploadId, LineFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var rows = context.UploadRows.Where(r => r.UploadId == uploadId);
        if (filter.Status is { } status)
        {
            rows = rows.Where(r => r.Status == status);
        }

        if (filter.Code is { } code)
        {
            rows = rows.Where(r => r.RowNumber > 0 && context.UploadFindings.Any(f => f.UploadId == uploadId && f.RowNumber == r.RowNumber && f.Code == code));
        }

        var total = await rows.CountAsync(cancellationToken);
        var number = Math.Min(page.Number, Math.Max(1, (total + page.Size - 1) / page.Size));
        var shown = await rows
            .OrderBy(r => r.RowNumber == 0).ThenBy(r => r.RowNumber).ThenBy(r => r.Id)
            .Skip((number - 1) * page.Size)
            .Take(page.Size)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return new Page<UploadLine>(await LinesAsync(uploadId, shown, cancellationToken), total, number, page.Size);
    }

    public async Task<IReadOnlyList<FindingGroup>> ListGroupsAsync(int uploadId, CancellationToken cancellationToken)
    {
        var groups = await context.UploadFindings
            .Where(f => f.UploadId == uploadId && f.RowNumber > 0)
            .GroupBy(f => new { f.Column, f.Code, f.Severity })
            .Select(g => new { g.Key.Column, g.Key.Code, g.Key.Severity, Rows = g.Count(), First = g.Min(f => f.RowNumber), Arguments = g.Min(f => f.Arguments) })
            .ToListAsync(cancellationToken);
        return
        [
            .. groups
                .OrderByDescending(g => g.Severity).ThenBy(g => g.Column).ThenByDescending(g => g.Rows).ThenBy(g => g.Code, StringComparer.Ordinal)
                .Select(g => new FindingGroup(g.Column, g.Code, g.Severity, g.Rows, g.First, g.Arguments)),
        ];
    }

    public async Task<IReadOnlyList<UploadFinding>> ListWholeAsync(int uploadId, CancellationToken cancellationToken) =>
        await FindingsOf(uploadId).Where(f => f.RowNumber == 0).OrderBy(f => f.Id).ToListAsync(cancellationToken);

    public async Task<ILookup<int, UploadFinding>> ListByRowAsync(int uploadId, CancellationToken cancellationToken)
    {
        var findings = await FindingsOf(uploadId).Where(f => f.RowNumber > 0 && f.Severity != RuleSeverity.Inform).ToListAsync(cancellationToken);
        return findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Id).ToLookup(f => f.RowNumber);
    }

    public async Task<IReadOnlyDictionary<int, RowStatus>> ListStatusesAsync(int uploadId, CancellationToken cancellationToken) => await context.UploadRows
        .Where(r => r.UploadId == uploadId && r.RowNumber > 0)
        .Select(r => new { r.RowNumber, r.Status })
        .ToDictionaryAsync(r => r.RowNumber, r => r.Status, cancellationToken);

    public async Task<(IReadOnlyList<string> Posts, IReadOnlyList<string> ServiceCentres)> ListChoicesAsync(int rosterId, CancellationToken cancellationToken)
    {
        var batches = context.Rosters.Where(r => r.Id == rosterId).Select(r => r.BatchId);
        var places = await context.Set<BatchPost>()
            .Where(p => batches.Contains(p.BatchId))
            .OrderBy(p => p.Id)
            .Select(p => new { Post = p.Post!.Name, Centre = p.ServiceCentre!.Name })
            .ToListAsync(cancellationToken);
        return ([.. places.Select(p => p.Post).Distinct()], [.. places.Select(p => p.Centre).Distinct()]);
    }

    private IQueryable<UploadFinding> FindingsOf(int uploadId) => context.UploadFindings.Where(f => f.UploadId == uploadId).AsNoTracking();

    private async Task<IReadOnlyList<UploadLine>> LinesAsync(int uploadId, List<UploadRow> rows, CancellationToken cancellationToken)
    {
        var numbers = rows.Where(r => r.RowNumber > 0).Select(r => r.RowNumber).ToList();
        var findings = (await FindingsOf(uploadId).Where(f => numbers.Contains(f.RowNumber)).ToListAsync(cancellationToken)).ToLookup(f => f.RowNumber);
        var changes = await ChangesAsync(uploadId, [.. rows.Where(r => r.Status == RowStatus.Changed)], cancellationToken);
        return
        [
            .. rows.Select(r => new UploadLine(
                r.RowNumber,
                r.Status,
                r.Name,
                r.IdMask,
                r.RowNumber == 0 ? [] : [.. findings[r.RowNumber].OrderByDescending(f => f.Severity).ThenBy(f => f.Id)],
                changes.GetValueOrDefault(r.Id) ?? [])),
        ];
    }

    private async Task<Dictionary<long, IReadOnlyList<EntryFieldChange>>> ChangesAsync(int uploadId, IReadOnlyList<UploadRow> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var numbers = rows.Select(r => r.RowNumber).ToList();
        var replaced = rows.Select(r => r.ReplacesId!.Value).ToList();
        var entries = await context.RosterEntries
            .IncludingStaged()
            .Where(e => replaced.Contains(e.Id) || (e.AddedById == uploadId && numbers.Contains(e.RowNumber)))
            .Include(e => e.Post)
            .Include(e => e.ServiceCentre)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var before = entries.ToDictionary(e => e.Id);
        var after = entries.Where(e => e.AddedById == uploadId).ToDictionary(e => e.RowNumber);

        // Of an upload taken back the new entries are gone, and with them what they changed.
        return rows
            .Where(r => before.ContainsKey(r.ReplacesId!.Value) && after.ContainsKey(r.RowNumber))
            .ToDictionary(r => r.Id, r => EntryFields.Compare(before[r.ReplacesId!.Value], after[r.RowNumber]));
    }
}
