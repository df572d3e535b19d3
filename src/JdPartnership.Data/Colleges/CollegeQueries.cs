using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Colleges;

internal sealed class CollegeQueries(PartnershipDbContext context) : ICollegeQueries
{
    public async Task<Page<CollegeRow>> ListAsync(CollegeFilter filter, int year, PageRequest page, CancellationToken cancellationToken)
    {
        var colleges = context.Under(filter);
        var total = await colleges.CountAsync(cancellationToken);
        var number = Math.Min(page.Number, Math.Max(1, (total + page.Size - 1) / page.Size));
        var rows = await RowsAsync(colleges.Sorted(context, filter, year).Skip((number - 1) * page.Size).Take(page.Size), year, cancellationToken);
        return new Page<CollegeRow>(rows, total, number, page.Size);
    }

    public async Task<IReadOnlyList<CollegeRow>> ListAllAsync(CollegeFilter filter, int year, CancellationToken cancellationToken) =>
        await RowsAsync(context.Under(filter).Sorted(context, filter, year), year, cancellationToken);

    public async Task<IReadOnlyList<CollegeHit>> SearchAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var typed = NameText.Normalize(text);
        return await context.Colleges
            .Matching(text)
            .OrderBy(c => c.NameNormalized == typed ? 0 : c.NameNormalized.StartsWith(typed) ? 1 : c.NameNormalized.Contains(typed) ? 2 : 3)
            .ThenBy(c => c.NameSort).ThenBy(c => c.Id)
            .Take(limit)
            .Select(c => new CollegeHit(
                c.Id,
                c.Name,
                c.Type,
                c.Province!.Name,
                c.SchoolCode,
                c.NameNormalized.Contains(typed)
                    ? null
                    : c.Aliases.Where(a => a.NameNormalized.Contains(typed)).OrderBy(a => a.Id).Select(a => a.Name).FirstOrDefault()))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<CollegeName>> ListNamesAsync(CancellationToken cancellationToken) =>
        await context.Colleges.OrderBy(c => c.NameSort).ThenBy(c => c.Id).Select(c => new CollegeName(c.Id, c.Name)).ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<CollegeRow>> RowsAsync(IQueryable<College> colleges, int year, CancellationToken cancellationToken)
    {
        var rows = await colleges
            .Select(c => new
            {
                c.Id,
                c.Name,
                c.Type,
                Province = c.Province!.Name,
                c.City,
                c.SchoolCode,
                c.Status,
                c.TerminatedOn,
                c.DeletedAt,
                Interns = context.Headcounts.Where(h => h.CollegeId == c.Id && h.Year == year).Select(h => (int?)h.Persons).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        var kinds = await CooperationOfAsync([.. rows.Select(r => r.Id)], cancellationToken);
        return [.. rows.Select(r => new CollegeRow(
            r.Id, r.Name, r.Type, r.Province, r.City, r.SchoolCode, r.Status, r.TerminatedOn, r.DeletedAt, [.. kinds[r.Id]], r.Interns))];
    }

    // One query for the whole page.
    private async Task<ILookup<int, CooperationKind>> CooperationOfAsync(List<int> ids, CancellationToken cancellationToken)
    {
        var forms = await context.CooperationForms
            .Where(f => f.Status != CooperationStatus.Ended && ids.Contains(f.CollegeId!.Value))
            .Select(f => new { CollegeId = f.CollegeId!.Value, f.Type.Kind })
            .Distinct()
            .ToListAsync(cancellationToken);
        return forms.OrderBy(f => f.Kind).ToLookup(f => f.CollegeId, f => f.Kind);
    }
}
