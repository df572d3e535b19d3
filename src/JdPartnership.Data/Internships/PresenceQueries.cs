using JdPartnership.Core.Internships.Presence;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Internships;

internal sealed class PresenceQueries(PartnershipDbContext context) : IPresenceQueries
{
    public Task<string?> FindCentreAsync(int centreId, CancellationToken cancellationToken) =>
        context.ServiceCentres.Where(c => c.Id == centreId).Select(c => c.Name).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<PostChange>> ListChangesAsync(int centreId, CancellationToken cancellationToken) => await context.PresenceChanges
        .Where(p => p.ServiceCentreId == centreId)
        .Join(context.Posts, c => c.PostId, p => p.Id, (c, p) => new { c.PostId, p.Name, c.Day, c.Delta })
        .GroupBy(c => new { c.PostId, c.Name, c.Day })
        .Select(g => new PostChange(g.Key.PostId, g.Key.Name, g.Key.Day, g.Sum(c => c.Delta)))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<StaffStep>> ListStaffAsync(int centreId, CancellationToken cancellationToken) => await context.StaffingLevels
        .Where(s => s.ServiceCentreId == centreId && (s.PostId == null || s.Post!.DeletedAt == null))
        .OrderBy(s => s.ValidFrom).ThenBy(s => s.Id)
        .Select(s => new StaffStep(s.PostId, s.Post!.Name, s.ValidFrom, s.Persons, s.Source))
        .ToListAsync(cancellationToken);
}
