using JdPartnership.Core.Colleges;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

internal sealed class UnmaskedExportRepository(PartnershipDbContext context) : IUnmaskedExportRepository
{
    public Task<UnmaskedExport?> FindAsync(int id, CancellationToken cancellationToken) => context.UnmaskedExports
        .AsTracking()
        .Include(x => x.College)
        .Include(x => x.File)
        .Include(x => x.Rosters).ThenInclude(r => r.Roster!.Batch)
        .FirstOrDefaultAsync(x => x.Id == id, cancellationToken);

    public async Task<College?> FindCollegeAsync(IReadOnlyCollection<int> rosterIds, CancellationToken cancellationToken)
    {
        var owners = await context.Rosters
            .Where(r => rosterIds.Contains(r.Id) && r.Batch!.DeletedAt == null && r.Batch.PersonalDataErasedAt == null)
            .Select(r => r.CollegeId)
            .ToListAsync(cancellationToken);
        return owners.Count == rosterIds.Count && owners.Distinct().Count() == 1
            ? await context.Colleges.AsTracking().FirstAsync(c => c.Id == owners[0], cancellationToken)
            : null;
    }

    public async Task<IReadOnlyList<RosterEntry>> ListEntriesAsync(int rosterId, int afterId, int take, CancellationToken cancellationToken) =>
        await context.RosterEntries
            .Exportable()
            .Where(e => e.RosterId == rosterId && e.Id > afterId)
            .OrderBy(e => e.Id)
            .Take(take)
            .Include(e => e.Post)
            .Include(e => e.ServiceCentre)
            .AsNoTracking()
            .ToListAsync(cancellationToken);

    public void Add(UnmaskedExport export) => context.Add(export);

    public void Add(PersonalDataUse use) => context.Add(use);
}
