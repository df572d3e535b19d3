using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters;

internal sealed class RosterQueries(PartnershipDbContext context) : IRosterQueries
{
    public Task<RosterRecord?> FindAsync(int id, CancellationToken cancellationToken) => context.Rosters
        .Where(r => r.Id == id && r.Batch!.DeletedAt == null)
        .Select(r => new RosterRecord(
            r.Id,
            r.Version,
            r.BatchId,
            r.Batch!.Name,
            r.CollegeId!.Value,
            r.College!.Name,
            r.College.Type,
            r.College.ProvinceCode,
            r.Batch.Engagement,
            r.Batch.Start,
            r.Batch.End,
            r.Batch.PlannedPersons,
            r.State,
            r.Revision,
            r.ApprovedRevision,
            r.ReviewedUploadId,
            r.CheckedAt,
            context.RosterEntries.Count(e => e.RosterId == r.Id && e.RemovedById == null && e.TransferredFromId == null),
            context.RosterEntries.Count(e => e.RosterId == r.Id && e.IsInForce && e.TransferredFromId == null)))
        .FirstOrDefaultAsync(cancellationToken);

    public Task<Page<EntryRow>> ListEntriesAsync(int rosterId, EntryFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var entries = context.RosterEntries.Working(rosterId);
        var isSearch = false;
        if (NameText.Normalize(filter.Name) is { Length: > 0 } name)
        {
            // Compared, not LIKE: only so SQLite finds the beginning of a text in an index.
            var behind = TextOrder.Behind(name);
            entries = entries.Where(e => e.NameNormalized.CompareTo(name) >= 0 && e.NameNormalized.CompareTo(behind) < 0);
            isSearch = true;
        }

        if (filter.StudentNumber?.Trim() is { Length: > 0 } number)
        {
            entries = entries.Where(e => e.StudentNumber == number);
            isSearch = true;
        }

        if (filter.IdIndexes is { } indexes)
        {
            entries = entries.Where(e => indexes.Contains(e.IdIndex));
            isSearch = true;
        }

        // Rows of an upload get their ids in their order. By id, the few that are found are sorted; else the list is in an index as it is shown.
        return isSearch
            ? entries.OrderBy(e => e.Id).PageAsync(page, found => Rows(found.OrderBy(e => e.Id)), cancellationToken)
            : InOrder(entries).PageAsync(page, shown => Rows(InOrder(shown)), cancellationToken);
    }

    public async Task<Page<EntryChange>> ListChangesAsync(int rosterId, int? sinceUpload, PageRequest page, CancellationToken cancellationToken)
    {
        var entries = context.RosterEntries;
        var uploads = sinceUpload is { } seen ? await ListAppliedAfterAsync(rosterId, seen, cancellationToken) : null;
        var changed = uploads is null ? entries.ChangedSinceApproval(rosterId) : entries.ChangedBy(rosterId, uploads);
        var shown = await changed.OrderBy(e => e.Id).PageAsync(page, WithPlace, cancellationToken);
        List<string> persons = [.. shown.Items.Where(e => e.RemovedById is null).Select(e => e.IdIndex)];
        var before = (await WithPlace(entries.Before(rosterId, uploads, persons)).ToListAsync(cancellationToken)).ToLookup(e => e.IdIndex);
        return new Page<EntryChange>(
            [.. shown.Items.Select(e => e.RemovedById is null ? new EntryChange(before[e.IdIndex].FirstOrDefault(), e) : new EntryChange(e, null))],
            shown.Total,
            shown.Number,
            shown.Size);
    }

    public async Task<IReadOnlyList<RosterUploadRow>> ListUploadsAsync(int rosterId, CancellationToken cancellationToken) => await context.RosterUploads
        .Where(u => u.RosterId == rosterId)
        .OrderByDescending(u => u.Id)
        .Select(u => new RosterUploadRow(
            u.Id,
            u.FileName,
            u.State,
            u.UploadedAt,
            u.UserName,
            new UploadCounts(u.Rows, u.NewRows, u.ChangedRows, u.SameRows, u.RemovedRows, u.ErrorRows, u.WarningRows)))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<RosterEventRow>> ListEventsAsync(int rosterId, CancellationToken cancellationToken) => await context.Rosters
        .Where(r => r.Id == rosterId)
        .SelectMany(r => r.Events)
        .OrderByDescending(e => e.Id)
        .Select(e => new RosterEventRow(e.Step, e.Revision, e.UserId, e.UserName, e.At, e.Remark))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<RosterState, int>> CountByStateAsync(CancellationToken cancellationToken) => await context.Rosters
        .Where(r => r.Batch!.DeletedAt == null)
        .GroupBy(r => r.State)
        .Select(g => new { State = g.Key, Count = g.Count() })
        .ToDictionaryAsync(g => g.State, g => g.Count, cancellationToken);

    // In the order in which they were applied, which is not that of their numbers. Those undone meanwhile brought nothing that is still there.
    private async Task<IReadOnlyCollection<int>> ListAppliedAfterAsync(int rosterId, int uploadId, CancellationToken cancellationToken)
    {
        var applied = await context.RosterUploads
            .Where(u => u.RosterId == rosterId && (u.AppliedAt != null || u.State == UploadState.Applied))
            .OrderBy(u => u.AppliedAt).ThenBy(u => u.Id)
            .Select(u => u.Id)
            .ToListAsync(cancellationToken);
        return [.. applied.SkipWhile(id => id != uploadId).Skip(1)];
    }

    private static IOrderedQueryable<RosterEntry> InOrder(IQueryable<RosterEntry> entries) =>
        entries.OrderBy(e => e.AddedById).ThenBy(e => e.RowNumber).ThenBy(e => e.Id);

    private static IQueryable<EntryRow> Rows(IQueryable<RosterEntry> entries) => entries
        .Select(e => new EntryRow(
            e.Id, e.Name, e.IdMask, e.StudentNumber, e.Department, e.MajorName, e.Grade, e.Engagement, e.Post!.Name, e.ServiceCentre!.Name, e.Start, e.End, e.EndedOn, e.EndedBy, e.IsInForce));

    private static IQueryable<RosterEntry> WithPlace(IQueryable<RosterEntry> entries) =>
        entries.OrderBy(e => e.Id).Include(e => e.Post).Include(e => e.ServiceCentre);
}
