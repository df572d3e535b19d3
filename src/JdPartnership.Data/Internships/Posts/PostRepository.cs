using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Internships.Posts;

internal sealed class PostRepository(PartnershipDbContext context) : IPostRepository
{
    public Task<Post?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.Posts.IncludingDeleted().AsTracking().FirstOrDefaultAsync(p => p.Id == id, cancellationToken);

    public Task<bool> IsNameTakenAsync(string nameNormalized, int? self, CancellationToken cancellationToken) =>
        context.Posts.IncludingDeleted().AnyAsync(p => p.NameNormalized == nameNormalized && p.Id != self, cancellationToken);

    public async Task<bool> IsUsedAsync(int id, CancellationToken cancellationToken) =>
        await context.Set<BatchPost>().AnyAsync(p => p.PostId == id, cancellationToken)
        || await context.RosterEntries.IncludingStaged().AnyAsync(e => e.PostId == id, cancellationToken);

    public Task<bool> HasCentreAsync(int centreId, CancellationToken cancellationToken) =>
        context.ServiceCentres.AnyAsync(c => c.Id == centreId, cancellationToken);

    public Task<PostWage?> FindWageAsync(int postId, int centreId, DateOnly validFrom, CancellationToken cancellationToken) => context.PostWages
        .AsTracking()
        .FirstOrDefaultAsync(w => w.PostId == postId && w.ServiceCentreId == centreId && w.ValidFrom == validFrom, cancellationToken);

    public Task<PostWage?> FindWageAsync(int id, CancellationToken cancellationToken) =>
        context.PostWages.AsTracking().FirstOrDefaultAsync(w => w.Id == id, cancellationToken);

    public Task<StaffingLevel?> FindStaffingAsync(int centreId, int? postId, DateOnly validFrom, CancellationToken cancellationToken) => context.StaffingLevels
        .AsTracking()
        .FirstOrDefaultAsync(s => s.ServiceCentreId == centreId && s.PostId == postId && s.ValidFrom == validFrom, cancellationToken);

    public Task<StaffingLevel?> FindStaffingAsync(int id, CancellationToken cancellationToken) =>
        context.StaffingLevels.AsTracking().FirstOrDefaultAsync(s => s.Id == id, cancellationToken);

    public void Add(object row) => context.Add(row);

    public void Remove(object row) => context.Remove(row);
}
