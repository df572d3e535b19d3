using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Schemes;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Stipends;

internal sealed class SchemeRepository(PartnershipDbContext context) : ISchemeRepository
{
    public Task<StipendScheme?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.StipendSchemes.IncludingDeleted().AsTracking().Include(s => s.Components).FirstOrDefaultAsync(s => s.Id == id, cancellationToken);

    public async Task<IReadOnlyList<string>> ListDeletedNamesAsync(StipendAudience audience, CancellationToken cancellationToken) => await context.StipendSchemes
        .IncludingDeleted()
        .Where(s => s.DeletedAt != null && s.Audience == audience)
        .Select(s => s.Name)
        .ToListAsync(cancellationToken);

    public void Add(StipendScheme scheme) => context.Add(scheme);
}
