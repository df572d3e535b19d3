using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Rosters;
using JdPartnership.Data.Common;
using JdPartnership.Data.Providers.Bulk;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Attendance;

internal sealed class AttendanceStore(PartnershipDbContext context, IBulkWriter bulk) : IAttendanceStore
{
    public void Add(AttendanceImport import) => context.Add(import);

    public void Add(AttendanceMapping mapping) => context.Add(mapping);

    public Task<AttendanceMapping?> FindMappingAsync(string signature, CancellationToken cancellationToken) =>
        context.AttendanceMappings.AsTracking().FirstOrDefaultAsync(m => m.Signature == signature, cancellationToken);

    public Task<AttendanceImport?> FindAsync(int id, CancellationToken cancellationToken) =>
        Whole().FirstOrDefaultAsync(i => i.Id == id, cancellationToken);

    public Task<AttendanceImport?> FindByUidAsync(Guid uid, CancellationToken cancellationToken) =>
        Whole().FirstOrDefaultAsync(i => i.Uid == uid, cancellationToken);

    public Task<AttendanceImport?> FindSameAsync(string sha256, CancellationToken cancellationToken) => Whole()
        .Where(i => i.Sha256 == sha256)
        .Where(i => i.State == AttendanceImportState.Received || i.State == AttendanceImportState.Reading
            || i.State == AttendanceImportState.NeedsMapping || i.State == AttendanceImportState.Applied)
        .OrderByDescending(i => i.Id)
        .FirstOrDefaultAsync(cancellationToken);

    // One question for each way of finding somebody: each has an index of its own.
    public async Task<IReadOnlyList<AttendancePerson>> ListPeopleAsync(
        IReadOnlyCollection<string> idIndexes, IReadOnlyCollection<string> studentNumbers, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var inForce = context.RosterEntries.Where(e => e.IsInForce);
        List<AttendancePerson> found = [];
        if (idIndexes.Count > 0)
        {
            found.AddRange(await PeopleAsync(inForce.Where(e => idIndexes.Contains(e.IdIndex)), cancellationToken));
        }

        if (studentNumbers.Count > 0)
        {
            found.AddRange(await PeopleAsync(InEveryCollege(inForce).Where(e => studentNumbers.Contains(e.StudentNumber!)), cancellationToken));
        }

        if (names.Count > 0)
        {
            found.AddRange(await PeopleAsync(InEveryCollege(inForce).Where(e => names.Contains(e.NameNormalized)), cancellationToken));
        }

        return [.. found.DistinctBy(p => p.EntryId)];
    }

    public async Task<IReadOnlySet<AttendanceKey>> ListAppliedAsync(
        IReadOnlyCollection<int> entryIds, DateOnly first, DateOnly last, CancellationToken cancellationToken) => (await context.AttendanceRecords
            .Where(r => entryIds.Contains(r.RosterEntryId) && r.Day >= first && r.Day <= last)
            .Where(r => context.AttendanceImports.Any(i => i.Id == r.ImportId && i.State == AttendanceImportState.Applied))
            .Select(r => new { r.RosterEntryId, r.Day, r.Kind })
            .ToListAsync(cancellationToken))
        .Select(r => new AttendanceKey(r.RosterEntryId, r.Day, r.Kind)).ToHashSet();

    public async Task WriteAsync(IReadOnlyList<AttendanceRecord> records, IReadOnlyList<AttendanceProblem> problems, CancellationToken cancellationToken)
    {
        if (await IsWrittenAsync(records, problems, cancellationToken))
        {
            return;
        }

        await bulk.WriteAsync(context, records, cancellationToken);
        await bulk.WriteAsync(context, problems, cancellationToken);
    }

    public Task<bool> IsOverlappedAsync(int importId, CancellationToken cancellationToken) => context.AttendanceRecords
        .Where(r => r.ImportId == importId)
        .AnyAsync(
            r => context.AttendanceRecords.Any(o => o.RosterEntryId == r.RosterEntryId && o.Day == r.Day && o.Kind == r.Kind && o.ImportId != importId
                && context.AttendanceImports.Any(i => i.Id == o.ImportId && i.State == AttendanceImportState.Applied)),
            cancellationToken);

    public async Task DropAsync(int importId, bool problemsToo, CancellationToken cancellationToken)
    {
        await context.AttendanceRecords.Where(r => r.ImportId == importId).ExecuteDeleteAsync(cancellationToken);
        if (problemsToo)
        {
            await context.AttendanceProblems.Where(p => p.ImportId == importId).ExecuteDeleteAsync(cancellationToken);
        }
    }

    // A piece is stored whole: its last record or problem tells.
    private Task<bool> IsWrittenAsync(IReadOnlyList<AttendanceRecord> records, IReadOnlyList<AttendanceProblem> problems, CancellationToken cancellationToken)
    {
        if (records is [.., var record])
        {
            return context.AttendanceRecords.AnyAsync(
                r => r.RosterEntryId == record.RosterEntryId && r.Day == record.Day && r.Kind == record.Kind && r.ImportId == record.ImportId, cancellationToken);
        }

        return problems is [.., var problem]
            ? context.AttendanceProblems.AnyAsync(p => p.ImportId == problem.ImportId && p.RowNumber == problem.RowNumber, cancellationToken)
            : Task.FromResult(false);
    }

    private IQueryable<AttendanceImport> Whole() => context.AttendanceImports.AsTracking().Include(i => i.File);

    // Both indexes begin with the college.
    private IQueryable<RosterEntry> InEveryCollege(IQueryable<RosterEntry> entries)
    {
        var colleges = context.Colleges.IncludingDeleted().Select(c => (int?)c.Id);
        return entries.Where(e => colleges.Contains(e.CollegeId));
    }

    private static async Task<List<AttendancePerson>> PeopleAsync(IQueryable<RosterEntry> entries, CancellationToken cancellationToken) => await entries
        .Select(e => new AttendancePerson(e.Id, e.CollegeId!.Value, e.IdIndex, e.IdMask, e.NameNormalized, e.StudentNumber, e.Start, e.EndedOn ?? e.End))
        .ToListAsync(cancellationToken);
}
