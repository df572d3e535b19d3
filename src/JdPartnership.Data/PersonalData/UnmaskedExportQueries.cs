using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

internal sealed class UnmaskedExportQueries(PartnershipDbContext context) : IUnmaskedExportQueries
{
    public Task<Page<UnmaskedExportRow>> ListAsync(PageRequest page, CancellationToken cancellationToken) =>
        WaitingFirst(context.UnmaskedExports).PageAsync(
            page,
            exports => WaitingFirst(exports).Select(x => new UnmaskedExportRow(
                x.Id, x.College!.Name, x.Rosters.Count, x.Purpose, x.RequestedBy, x.RequestedAt, x.State, x.ExpiresAt)),
            cancellationToken);

    public async Task<UnmaskedExportDetails?> FindAsync(int id, CancellationToken cancellationToken)
    {
        var persons = context.RosterEntries.Exportable().Persons();
        var rosters = await context.UnmaskedExports
            .Where(x => x.Id == id)
            .SelectMany(x => x.Rosters)
            .OrderBy(r => r.RosterId)
            .Select(r => new ExportableRoster(
                r.RosterId,
                r.Roster!.Batch!.Name,
                r.Roster.Batch.Start,
                r.Roster.Batch.End,
                persons.Count(e => e.RosterId == r.RosterId)))
            .ToListAsync(cancellationToken);
        return await context.UnmaskedExports
            .Where(x => x.Id == id)
            .Select(x => new UnmaskedExportDetails(
                x.Id,
                x.Version,
                x.College!.Name,
                rosters,
                x.Fields,
                x.Purpose,
                x.Recipient,
                x.ValidDays,
                x.RequestedById,
                x.RequestedBy,
                x.RequestedAt,
                x.State,
                x.DecidedBy,
                x.DecidedAt,
                x.DecisionRemark,
                x.ExpiresAt,
                x.JobId,
                x.Persons,
                x.ConcernsMinors,
                x.Downloads))
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ExportableRoster>> ListRostersAsync(int collegeId, CancellationToken cancellationToken)
    {
        var persons = context.RosterEntries.Exportable().Persons();
        return await context.Rosters
            .Where(r => r.CollegeId == collegeId && r.Batch!.DeletedAt == null && r.Batch.PersonalDataErasedAt == null)
            .OrderByDescending(r => r.Batch!.Start).ThenByDescending(r => r.Id)
            .Take(UnmaskedExportRules.MostRosters)
            .Select(r => new ExportableRoster(r.Id, r.Batch!.Name, r.Batch.Start, r.Batch.End, persons.Count(e => e.RosterId == r.Id)))
            .ToListAsync(cancellationToken);
    }

    private static IOrderedQueryable<UnmaskedExport> WaitingFirst(IQueryable<UnmaskedExport> exports) =>
        exports.OrderBy(x => x.State == ExportState.Requested ? 0 : 1).ThenByDescending(x => x.Id);
}
