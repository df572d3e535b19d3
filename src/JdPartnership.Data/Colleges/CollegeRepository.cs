using JdPartnership.Core.Colleges;
using JdPartnership.Core.Colleges.LookAlikes;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Colleges;

internal sealed class CollegeRepository(PartnershipDbContext context) : ICollegeRepository
{
    public Task<College?> FindAsync(int id, CancellationToken cancellationToken) => context.Colleges
        .IncludingDeleted()
        .AsTracking()
        .Include(c => c.Aliases)
        .FirstOrDefaultAsync(c => c.Id == id, cancellationToken);

    public async Task<IReadOnlyList<KnownName>> ListNamesAsync(CancellationToken cancellationToken)
    {
        var names = context.Colleges.IncludingDeleted()
            .Select(c => new KnownName(c.Id, c.Name, c.Name, false, c.ProvinceCode, c.DeletedAt != null));
        var aliases = context.Colleges.IncludingDeleted()
            .SelectMany(c => c.Aliases, (c, a) => new KnownName(c.Id, c.Name, a.Name, true, c.ProvinceCode, c.DeletedAt != null));
        return [.. await names.ToListAsync(cancellationToken), .. await aliases.ToListAsync(cancellationToken)];
    }

    public Task<CodeHolder?> FindBySchoolCodeAsync(string code, CancellationToken cancellationToken) => context.Colleges
        .IncludingDeleted()
        .Where(c => c.SchoolCode == code)
        .Select(c => new CodeHolder(c.Id, c.Name))
        .FirstOrDefaultAsync(cancellationToken);

    public Task<CodeHolder?> FindByCreditCodeAsync(string code, CancellationToken cancellationToken) => context.Colleges
        .IncludingDeleted()
        .Where(c => c.CreditCode == code)
        .Select(c => new CodeHolder(c.Id, c.Name))
        .FirstOrDefaultAsync(cancellationToken);

    public void Add(College college) => context.Add(college);
}
