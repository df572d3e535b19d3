using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Assessments;

internal sealed class AssessmentRepository(PartnershipDbContext context) : IAssessmentRepository
{
    public async Task<IReadOnlyList<RosterEntry>> ListEntriesAsync(int rosterId, IReadOnlyCollection<int> entryIds, CancellationToken cancellationToken) =>
        await context.RosterEntries
            .Where(e => e.RosterId == rosterId && e.IsInForce && entryIds.Contains(e.Id) && e.Roster!.Batch!.DeletedAt == null)
            .AsNoTracking()
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<StayAssessment>> ListAsync(int rosterId, IReadOnlyCollection<string> idIndexes, CancellationToken cancellationToken) =>
        await context.StayAssessments.AsTracking().Where(a => a.RosterId == rosterId && idIndexes.Contains(a.IdIndex)).ToListAsync(cancellationToken);

    public void Add(StayAssessment assessment) => context.Add(assessment);
}
