using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Schemes;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Stipends;

internal sealed class SchemeQueries(PartnershipDbContext context) : ISchemeQueries
{
    public async Task<IReadOnlyList<StipendScheme>> ListAsync(CancellationToken cancellationToken)
    {
        var schemes = await context.StipendSchemes.AsNoTracking().Include(s => s.Components).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        return [.. schemes.OrderBy(s => s.Audience).ThenByDescending(s => s.ValidFrom ?? DateOnly.MinValue).ThenByDescending(s => s.Id)];
    }

    public Task<StipendScheme?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.StipendSchemes.AsNoTracking().Include(s => s.Components).FirstOrDefaultAsync(s => s.Id == id, cancellationToken);
}
