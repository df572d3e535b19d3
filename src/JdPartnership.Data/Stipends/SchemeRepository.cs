using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Schemes;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Stipends;

internal sealed class SchemeRepository(PartnershipDbContext context) : ISchemeRepository
{
    public Task<StipendScheme?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.StipendSchemes.AsTracking().Include(s => s.Components).FirstOrDefaultAsync(s => s.Id == id, cancellationToken);

    public void Add(StipendScheme scheme) => context.Add(scheme);
}
