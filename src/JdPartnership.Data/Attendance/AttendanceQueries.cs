using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Attendance;

internal sealed class AttendanceQueries(PartnershipDbContext context) : IAttendanceQueries
{
    public async Task<ILookup<int, AttendanceDay>> ListDaysAsync(IReadOnlyCollection<int> entryIds, PayMonth month, CancellationToken cancellationToken)
    {
        var (first, last) = (month.First, month.Last);
        var days = await Counting()
            .Where(r => entryIds.Contains(r.RosterEntryId) && r.Day >= first && r.Day <= last)
            .Select(r => new AttendanceDay(r.RosterEntryId, r.Day, r.Kind, r.Hours))
            .ToListAsync(cancellationToken);
        return days.ToLookup(d => d.EntryId);
    }

    public async Task<ILookup<int, AttendanceDay>> ListDaysLeadingToAsync(IReadOnlyCollection<int> entryIds, PayMonth month, CancellationToken cancellationToken)
    {
        var (first, last) = (month.Previous.First, month.Last);
        var days = await context.RosterEntries
            .Where(asked => entryIds.Contains(asked.Id))
            .Join(context.RosterEntries, asked => asked.IdIndex, own => own.IdIndex, (asked, own) => new { Asked = asked.Id, Own = own.Id })
            .Join(Counting().Where(r => r.Day >= first && r.Day <= last), e => e.Own, r => r.RosterEntryId, (e, r) => new AttendanceDay(e.Asked, r.Day, r.Kind, r.Hours))
            .ToListAsync(cancellationToken);
        return days.ToLookup(d => d.EntryId);
    }

    public Task<Page<AttendanceImportRow>> ListImportsAsync(PageRequest page, CancellationToken cancellationToken) =>
        context.AttendanceImports.OrderByDescending(i => i.Id).PageAsync(page, Rows, cancellationToken);

    public Task<AttendanceImportRow?> FindImportAsync(int id, CancellationToken cancellationToken) =>
        Rows(context.AttendanceImports.Where(i => i.Id == id)).FirstOrDefaultAsync(cancellationToken);

    public Task<Page<AttendanceProblem>> ListProblemsAsync(int importId, PageRequest page, CancellationToken cancellationToken) => context.AttendanceProblems
        .Where(p => p.ImportId == importId)
        .OrderBy(p => p.RowNumber).ThenBy(p => p.Id)
        .PageAsync(page, problems => problems, cancellationToken);

    private IQueryable<AttendanceRecord> Counting() =>
        context.AttendanceRecords.Where(r => context.AttendanceImports.Any(i => i.Id == r.ImportId && i.State == AttendanceImportState.Applied));

    private IQueryable<AttendanceImportRow> Rows(IQueryable<AttendanceImport> imports) => imports
        .OrderByDescending(i => i.Id)
        .Select(i => new AttendanceImportRow(
            i.Id,
            i.FileName,
            i.State,
            i.UploadedAt,
            i.UserId,
            i.UserName,
            i.Rows,
            i.MatchedRows,
            i.Rows - i.MatchedRows,
            i.FirstDay,
            i.LastDay,
            i.ReasonCode,
            i.ReasonArguments,
            i.File!.RemovedAt == null));
}
