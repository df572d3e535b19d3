using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Counting;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Internships;

internal sealed class CountedHeadcountQueries(PartnershipDbContext context) : ICountedHeadcountQueries
{
    public async Task<IReadOnlyList<CountedPersons>> ListAsync(YearSpan years, CancellationToken cancellationToken) =>
        await Rows(context.CountedHeadcounts.Where(c => c.Year >= years.First && c.Year <= years.Last)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CountedPersons>> ListAsync(int collegeId, CancellationToken cancellationToken) =>
        await Rows(context.CountedHeadcounts.Where(c => c.CollegeId == collegeId)).ToListAsync(cancellationToken);

    private IQueryable<CountedPersons> Rows(IQueryable<CountedHeadcount> counted) => counted
        .OrderBy(c => c.Year).ThenBy(c => c.CollegeId)
        .Select(c => new CountedPersons(
            c.CollegeId!.Value,
            c.Year,
            c.Persons,
            context.Headcounts.Where(h => h.CollegeId == c.CollegeId && h.Year == c.Year).Select(h => (int?)h.Persons).FirstOrDefault()));
}
