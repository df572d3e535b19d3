using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Schemes;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Stipends;

internal sealed class SchemeQueries(PartnershipDbContext context) : ISchemeQueries
{
    public async Task<IReadOnlyList<StipendScheme>> ListAsync(CancellationToken cancellationToken)
    {
        var schemes = await context.StipendSchemes.AsNoTracking().Include(s => s.Components).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        return [.. schemes.OrderBy(s => s.Audience).ThenByDescending(s => s.ValidFrom ?? DateOnly.MinValue).ThenByDescending(s => s.Id)];
    }

    public async Task<IReadOnlyList<StipendScheme>> ListDeletedAsync(CancellationToken cancellationToken) => await context.StipendSchemes
        .IncludingDeleted()
        .AsNoTracking()
        .Include(s => s.Components)
        .Where(s => s.DeletedAt != null)
        .OrderByDescending(s => s.DeletedAt).ThenByDescending(s => s.Id)
        .ToListAsync(cancellationToken);

    public Task<StipendScheme?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.StipendSchemes.AsNoTracking().Include(s => s.Components).FirstOrDefaultAsync(s => s.Id == id, cancellationToken);
}
