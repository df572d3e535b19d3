using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;
using JdPartnership.Data.Colleges;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Internships;

internal sealed class HeadcountQueries(PartnershipDbContext context) : IHeadcountQueries
{
    public async Task<IReadOnlyList<HeadcountLine>> ListAsync(HeadcountFilter filter, YearSpan years, CancellationToken cancellationToken)
    {
        var colleges = await Shown(filter)
            .Select(c => new
            {
                c.Id,
                c.Name,
                c.ProvinceCode,
                Province = c.Province!.Name,
                c.NameSort,
                Order = context.Headcounts.Where(h => h.CollegeId == c.Id).Min(h => h.PrintedOrder),
            })
            .ToListAsync(cancellationToken);
        List<int> ids = [.. colleges.Select(c => c.Id)];
        var cells = await context.Headcounts
            .Where(h => h.Year >= years.First && h.Year <= years.Last && ids.Contains(h.CollegeId!.Value))
            .Select(h => new { CollegeId = h.CollegeId!.Value, h.Year, Cell = new HeadcountCell(h.Persons, h.Version, h.Source) })
            .ToListAsync(cancellationToken);
        var byCollege = cells.ToLookup(c => c.CollegeId);
        return [.. colleges
            .OrderBy(c => c.Order ?? int.MaxValue).ThenBy(c => c.NameSort, StringComparer.Ordinal).ThenBy(c => c.Id)
            .Select(c => new HeadcountLine(c.Id, c.Name, c.ProvinceCode, c.Province, byCollege[c.Id].ToDictionary(h => h.Year, h => h.Cell)))];
    }

    public async Task<DateOnly?> FindNewestPeriodEndAsync(CancellationToken cancellationToken) =>
        await context.ReportPeriods.OrderByDescending(p => p.End).Select(p => (DateOnly?)p.End).FirstOrDefaultAsync(cancellationToken);

    private IQueryable<College> Shown(HeadcountFilter filter)
    {
        var colleges = context.Colleges.Matching(filter.Text).InProvince(filter.ProvinceCode);
        if (!filter.Everyone)
        {
            colleges = colleges.Where(c =>
                context.Headcounts.Any(h => h.CollegeId == c.Id) || context.CooperationForms.Any(f => f.CollegeId == c.Id));
        }

        var added = filter.Added;
        return added.Count == 0 ? colleges : context.Colleges.Where(c => added.Contains(c.Id) || colleges.Any(s => s.Id == c.Id));
    }
}
