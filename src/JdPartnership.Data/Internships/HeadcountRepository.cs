using JdPartnership.Core.Internships;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Internships;

internal sealed class HeadcountRepository(PartnershipDbContext context) : IHeadcountRepository
{
    public async Task<IReadOnlyList<Headcount>> ListAsync(
        IReadOnlyCollection<int> collegeIds, IReadOnlyCollection<int> years, CancellationToken cancellationToken) => await context.Headcounts
        .AsTracking()
        .Where(h => collegeIds.Contains(h.CollegeId!.Value) && years.Contains(h.Year))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<int>> ListKnownAsync(IReadOnlyCollection<int> collegeIds, CancellationToken cancellationToken) =>
        await context.Colleges.Where(c => collegeIds.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken);

    public void Add(Headcount headcount) => context.Add(headcount);

    public void Remove(Headcount headcount) => context.Remove(headcount);
}
