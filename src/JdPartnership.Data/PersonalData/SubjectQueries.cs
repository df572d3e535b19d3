using JdPartnership.Core.Attendance;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

internal sealed class SubjectQueries(PartnershipDbContext context) : ISubjectQueries
{
    public async Task<IReadOnlyList<FoundPerson>> FindAsync(IReadOnlyCollection<string> indexes, CancellationToken cancellationToken)
    {
        var found = await context.RosterEntries.IncludingStagedAndDeleted()
            .Where(e => indexes.Contains(e.IdIndex))
            .OrderByDescending(e => e.Id)
            .Select(e => new { e.IdIndex, e.Name, e.IdMask, e.RosterId, Batch = e.Roster!.Batch!.Name, College = e.College!.Name, e.Start, End = e.EndedOn ?? e.End })
            .ToListAsync(cancellationToken);
        return [.. found.GroupBy(e => e.IdIndex).Select(person => new FoundPerson(
            person.Key,
            Masks.Name(person.First().Name),
            person.First().IdMask,
            [.. person.Select(e => new FoundStay(e.RosterId, e.Batch, e.College, e.Start, e.End)).Distinct()]))];
    }

    public async Task<IReadOnlyList<RosterEntry>> ListEntriesAsync(string idIndex, CancellationToken cancellationToken) => await Entries(idIndex)
        .OrderBy(e => e.Id)
        .Include(e => e.Roster!.Batch)
        .Include(e => e.College)
        .Include(e => e.Post)
        .Include(e => e.ServiceCentre)
        .AsNoTracking()
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<StayEvent>> ListStayEventsAsync(string idIndex, CancellationToken cancellationToken) =>
        await context.StayEvents.Where(s => s.IdIndex == idIndex).OrderBy(s => s.Id).AsNoTracking().ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<StayAssessment>> ListAssessmentsAsync(string idIndex, CancellationToken cancellationToken) =>
        await context.StayAssessments.Where(a => a.IdIndex == idIndex).OrderBy(a => a.Id).AsNoTracking().ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<StipendPayment>> ListPaymentsAsync(string idIndex, CancellationToken cancellationToken)
    {
        var entries = Entries(idIndex);
        return await context.StipendPayments
            .Where(p => entries.Any(e => e.Id == p.RosterEntryId))
            .OrderBy(p => p.Month).ThenBy(p => p.SheetId).ThenBy(p => p.Number).ThenBy(p => p.Id)
            .Include(p => p.Lines)
            .Include(p => p.Sheet!.Components)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<AttendanceDay>> ListAttendanceAsync(string idIndex, CancellationToken cancellationToken)
    {
        var entries = Entries(idIndex);
        return await context.AttendanceRecords
            .Where(r => entries.Any(e => e.Id == r.RosterEntryId))
            .Where(r => context.AttendanceImports.Any(i => i.Id == r.ImportId && i.State == AttendanceImportState.Applied))
            .OrderBy(r => r.Day).ThenBy(r => r.Id)
            .Select(r => new AttendanceDay(r.RosterEntryId, r.Day, r.Kind, r.Hours))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<SubjectUpload>> ListUploadsAsync(string idIndex, CancellationToken cancellationToken) => await context.UploadRows
        .Where(r => r.IdIndex == idIndex)
        .Join(context.RosterUploads, r => r.UploadId, u => u.Id, (r, u) => new { Row = r, Upload = u })
        .OrderBy(x => x.Row.Id)
        .Select(x => new SubjectUpload(x.Upload.FileName, x.Upload.UploadedAt, x.Upload.UserName, x.Row.RowNumber, x.Row.Status))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<SubjectWaiver>> ListWaiversAsync(string idIndex, CancellationToken cancellationToken) => await context.RuleWaivers
        .Where(w => w.IdIndex == idIndex)
        .OrderBy(w => w.Id)
        .Select(w => new SubjectWaiver(w.Code, w.Reason, w.State, w.RequestedBy, w.RequestedAt))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<UseRow>> ListUsesAsync(string idIndex, CancellationToken cancellationToken)
    {
        var entries = Entries(idIndex);
        return await context.PersonalDataUses.Where(u => entries.Any(e => e.Uid == u.EntryUid)).OrderBy(u => u.Id).Rows().ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<string>> ListHeldBatchesAsync(string idIndex, CancellationToken cancellationToken)
    {
        var entries = Entries(idIndex);
        return await context.BatchRetentions
            .Where(r => r.HoldReason != null && entries.Any(e => e.Roster!.BatchId == r.BatchId))
            .OrderBy(r => r.BatchId)
            .Select(r => r.Batch!.Name)
            .ToListAsync(cancellationToken);
    }

    public void Add(PersonalDataUse use) => context.Add(use);

    private IQueryable<RosterEntry> Entries(string idIndex) => context.RosterEntries.IncludingStagedAndDeleted().Where(e => e.IdIndex == idIndex);
}
