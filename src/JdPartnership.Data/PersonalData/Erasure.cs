using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

internal sealed class Erasure(PartnershipDbContext context, IUnitOfWork unitOfWork, IWorkingEntries working) : IErasure
{
    private const int PersonsAtOnce = 500;

    // What is not taken over, or was and has been taken back.
    private static readonly UploadState[] Unused =
        [UploadState.Received, UploadState.NeedsMapping, UploadState.Staged, UploadState.Undone, UploadState.Refused, UploadState.Failed, UploadState.Cancelled];

    private static readonly UploadState[] Waiting = [UploadState.Received, UploadState.NeedsMapping, UploadState.Staged];

    public async Task<ErasedCounts> EraseBatchAsync(int batchId, DateTime now, CancellationToken cancellationToken)
    {
        var roster = await context.Rosters.Where(r => r.BatchId == batchId).Select(r => r.Id).SingleAsync(cancellationToken);
        var uploads = context.RosterUploads.Where(u => u.RosterId == roster);
        foreach (var waiting in await uploads.Where(u => Waiting.Contains(u.State)).Select(u => u.Id).ToListAsync(cancellationToken))
        {
            await DropUploadAsync(waiting, now, cancellationToken);
        }

        var entries = context.RosterEntries.IncludingStaged().Where(e => e.RosterId == roster);
        var attendance = await RemoveAttendanceFilesAsync(entries, now, cancellationToken);
        await context.StipendPayments.Where(p => entries.Any(e => e.Id == p.RosterEntryId)).ClearAsync(cancellationToken);
        await context.StayAssessments.Where(a => a.RosterId == roster).ClearAsync(cancellationToken);
        await context.StayEvents.Where(e => e.RosterId == roster).ClearAsync(cancellationToken);
        var cleared = await entries.ClearAsync(cancellationToken);
        await context.ClearAsync<RosterEntry>(entries.Select(e => e.Uid), cancellationToken);
        await context.ClearAsync<RosterUpload>(uploads.Select(u => u.Uid), cancellationToken, nameof(RosterUpload.FileName), nameof(RosterUpload.ReasonArguments));
        await context.UploadFindings.Where(f => uploads.Any(u => u.Id == f.UploadId)).ClearAsync(cancellationToken);
        await context.UploadRows.Where(r => uploads.Any(u => u.Id == r.UploadId)).ClearAsync(cancellationToken);
        await context.RuleWaivers.Where(w => w.RosterId == roster && w.IdIndex != null).ClearAsync(cancellationToken);
        await context.PersonalDataUses.Where(u => u.RosterId == roster).ClearAsync(cancellationToken);
        var named = context.Set<RosterEvent>().Where(e => e.RosterId == roster && (e.Step == RosterStep.Uploaded || e.Step == RosterStep.Undone));
        await context.ClearAsync<RosterEvent>(named.Select(e => e.Uid), cancellationToken, nameof(RosterEvent.Remark));
        await named.ExecuteUpdateAsync(set => set.SetProperty(e => e.Remark, (string?)null), cancellationToken);
        var files = await uploads.RemoveFilesAsync(context, now, cancellationToken);
        await uploads.ExecuteUpdateAsync(
            set => set.SetProperty(u => u.FileName, ErasedValues.Text).SetProperty(u => u.ReasonArguments, (string?)null).SetProperty(u => u.Version, u => u.Version + 1),
            cancellationToken);
        await context.UnmaskedExports.Where(x => x.Rosters.Any(r => r.RosterId == roster)).ExpireAsync(context, now, cancellationToken);
        return new ErasedCounts(cleared, files + attendance);
    }

    public async Task<ErasedCounts> ErasePersonAsync(string idIndex, DateTime now, CancellationToken cancellationToken)
    {
        var entries = context.RosterEntries.IncludingStagedAndDeleted().Where(e => e.IdIndex == idIndex);
        var rows = context.UploadRows.Where(r => r.IdIndex == idIndex);
        var rosters = await entries.Select(e => e.RosterId).Distinct().ToListAsync(cancellationToken);
        var uploads = await entries.Select(e => e.AddedById).Union(rows.Select(r => r.UploadId)).ToListAsync(cancellationToken);
        await context.PersonalDataUses.Where(u => entries.Any(e => e.Uid == u.EntryUid)).ClearAsync(cancellationToken);
        await context.UploadFindings.Where(f => rows.Any(r => r.UploadId == f.UploadId && r.RowNumber == f.RowNumber)).ClearAsync(cancellationToken);
        await rows.ClearAsync(cancellationToken);
        await context.RuleWaivers.Where(w => w.IdIndex == idIndex).ClearAsync(cancellationToken);
        await context.StayAssessments.Where(a => a.IdIndex == idIndex).ClearAsync(cancellationToken);
        await context.StayEvents.Where(e => e.IdIndex == idIndex).ClearAsync(cancellationToken);
        await context.StipendPayments.Where(p => entries.Any(e => e.Id == p.RosterEntryId)).ClearAsync(cancellationToken);
        var files = await context.RosterUploads.Where(u => uploads.Contains(u.Id)).RemoveFilesAsync(context, now, cancellationToken);
        files += await RemoveAttendanceFilesAsync(entries, now, cancellationToken);
        await context.UnmaskedExports.Where(x => x.Rosters.Any(r => rosters.Contains(r.RosterId))).ExpireAsync(context, now, cancellationToken);
        var cleared = await entries.ClearAsync(cancellationToken);
        await context.ClearAsync<RosterEntry>(entries.Select(e => e.Uid), cancellationToken);
        await ReplaceIndexAsync(idIndex, cancellationToken);
        return new ErasedCounts(cleared, files);
    }

    public async Task<int> DissolveAsync(CancellationToken cancellationToken)
    {
        var all = context.RosterEntries.IncludingStagedAndDeleted();
        var persons = await all
            .Where(e => e.Roster!.Batch!.PersonalDataErasedAt != null && !e.IdIndex.StartsWith(Pseudonym.Mark))
            .Where(e => !context.RosterEntries.Any(o => o.IdIndex == e.IdIndex && o.Roster!.Batch!.PersonalDataErasedAt == null))
            .Select(e => e.IdIndex)
            .Distinct()
            .OrderBy(i => i)
            .Take(PersonsAtOnce)
            .ToListAsync(cancellationToken);
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                foreach (var person in persons)
                {
                    await ReplaceIndexAsync(person, token);
                }
            },
            cancellationToken);
        return persons.Count;
    }

    public async Task<int> DropUnusedUploadsAsync(DateTime before, DateTime now, CancellationToken cancellationToken)
    {
        var unused = await context.RosterUploads
            .Where(u => u.UploadedAt < before && Unused.Contains(u.State) && u.File!.RemovedAt == null)
            .OrderBy(u => u.Id)
            .Select(u => u.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in unused)
        {
            await unitOfWork.InTransactionAsync(token => DropUploadAsync(id, now, token), cancellationToken);
        }

        return unused.Count;
    }

    public async Task<int> DropAttendanceFilesAsync(DateOnly endedBefore, DateTime sentBefore, DateTime now, CancellationToken cancellationToken)
    {
        var held = context.BatchRetentions.Where(r => r.HoldReason != null);
        var due = await context.AttendanceImports
            .Where(i => i.File!.RemovedAt == null)
            .Where(i => (i.State == AttendanceImportState.Applied && i.LastDay < endedBefore)
                || ((i.State != AttendanceImportState.Applied || i.LastDay == null) && i.UploadedAt < sentBefore))
            .Where(i => !context.AttendanceRecords.Any(r => r.ImportId == i.Id
                && context.RosterEntries.Any(e => e.Id == r.RosterEntryId && held.Any(h => h.BatchId == e.Roster!.BatchId))))
            .Select(i => i.Id)
            .ToListAsync(cancellationToken);
        var dropped = 0;
        await unitOfWork.InTransactionAsync(
            async token => dropped = await context.AttendanceImports.Where(i => due.Contains(i.Id)).RemoveFilesAsync(context, now, token), cancellationToken);
        return dropped;
    }

    public async Task<int> ExpireExportsAsync(DateTime now, CancellationToken cancellationToken)
    {
        var lapsed = now.AddDays(-UnmaskedExport.DecisionDays);
        var expired = 0;
        await unitOfWork.InTransactionAsync(
            async token => expired = await context.UnmaskedExports
                .Where(x => x.ExpiresAt <= now || (x.State == ExportState.Requested && x.RequestedAt < lapsed))
                .ExpireAsync(context, now, token),
            cancellationToken);
        return expired;
    }

    private async Task DropUploadAsync(int id, DateTime now, CancellationToken cancellationToken)
    {
        var upload = context.RosterUploads.Where(u => u.Id == id);
        await upload.Where(u => Waiting.Contains(u.State)).ExecuteUpdateAsync(
            set => set.SetProperty(u => u.State, UploadState.Cancelled).SetProperty(u => u.Version, u => u.Version + 1), cancellationToken);
        await upload.RemoveFilesAsync(context, now, cancellationToken);
        await working.DropStagedAsync(id, cancellationToken);
    }

    // A line that was not taken does not tell whose it is: it may be anybody's who was there in those days.
    private async Task<int> RemoveAttendanceFilesAsync(IQueryable<RosterEntry> entries, DateTime now, CancellationToken cancellationToken)
    {
        var matched = await context.AttendanceRecords
            .Where(r => entries.Any(e => e.Id == r.RosterEntryId))
            .Select(r => r.ImportId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var naming = await context.AttendanceImports
            .Where(i => matched.Contains(i.Id)
                || ((i.State != AttendanceImportState.Applied || i.MatchedRows < i.Rows)
                    && (i.FirstDay == null || entries.Any(e => e.Start <= i.LastDay && e.End >= i.FirstDay))))
            .Select(i => i.Id)
            .ToListAsync(cancellationToken);
        return await context.AttendanceImports.Where(i => naming.Contains(i.Id)).RemoveFilesAsync(context, now, cancellationToken);
    }

    private async Task ReplaceIndexAsync(string idIndex, CancellationToken cancellationToken)
    {
        var pseudonym = Pseudonym.New();
        var entries = context.RosterEntries.IncludingStaged().Where(e => e.IdIndex == idIndex);

        // Their index begins with the roster, so the entries come after them.
        await context.StayAssessments
            .Where(a => a.IdIndex == idIndex && entries.Select(e => e.RosterId).Contains(a.RosterId))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.IdIndex, pseudonym), cancellationToken);
        await context.StayEvents
            .Where(s => s.IdIndex == idIndex && entries.Select(e => e.RosterId).Contains(s.RosterId))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.IdIndex, pseudonym), cancellationToken);
        await entries.ExecuteUpdateAsync(set => set.SetProperty(e => e.IdIndex, pseudonym).SetProperty(e => e.Version, e => e.Version + 1), cancellationToken);
        await context.RuleWaivers
            .Where(w => w.IdIndex == idIndex)
            .ExecuteUpdateAsync(set => set.SetProperty(w => w.IdIndex, pseudonym), cancellationToken);
    }
}
