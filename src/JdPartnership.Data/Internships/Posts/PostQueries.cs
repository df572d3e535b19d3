using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Internships.Posts;

internal sealed class PostQueries(PartnershipDbContext context) : IPostQueries
{
    public async Task<IReadOnlyList<PostRow>> ListAsync(bool deleted, CancellationToken cancellationToken) =>
        await (deleted ? context.Posts.IncludingDeleted().Where(p => p.DeletedAt != null) : context.Posts)
            .OrderBy(p => p.Name).ThenBy(p => p.Id)
            .Select(p => new PostRow(
                p.Id, p.Name, p.MajorCategories, p.MonthlyHours, p.LabourGrade, p.IsHighRisk, p.HasUnusualHours, p.IsForbiddenToMinors, p.IsForbiddenToWomen, p.IsEntertainmentVenue,
                context.InternshipBatches.Count(b => b.Posts.Any(o => o.PostId == p.Id))))
            .ToListAsync(cancellationToken);

    public async Task<PostRecord?> FindAsync(int id, CancellationToken cancellationToken)
    {
        var post = await context.Posts.IncludingDeleted().FirstOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (post is null)
        {
            return null;
        }

        var wages = await context.PostWages
            .Where(w => w.PostId == id)
            .OrderBy(w => w.ServiceCentre!.Order).ThenByDescending(w => w.ValidFrom)
            .Select(w => new WageRow(
                w.Id, w.ServiceCentre!.Name, w.ValidFrom, w.MonthlyWage, w.LowestTierWage, w.ProbationWage, w.LocalHourlyMinimum, w.Source))
            .ToListAsync(cancellationToken);
        return new PostRecord(id, post.Version, DetailsOf(post), post.DeletedAt, wages);
    }

    public async Task<IReadOnlyList<StaffingRow>> ListStaffingAsync(CancellationToken cancellationToken) => await context.StaffingLevels
        .Where(s => s.PostId == null || s.Post!.DeletedAt == null)
        .OrderBy(s => s.ServiceCentre!.Order).ThenBy(s => s.PostId != null).ThenBy(s => s.Post!.Name).ThenByDescending(s => s.ValidFrom).ThenBy(s => s.Id)
        .Select(s => new StaffingRow(s.Id, s.ServiceCentre!.Name, s.Post!.Name, s.ValidFrom, s.Persons, s.Source))
        .ToListAsync(cancellationToken);

    private static PostDetails DetailsOf(Post post) => new()
    {
        Name = post.Name,
        MajorCategories = post.MajorCategories,
        LabourGrade = post.LabourGrade,
        IsHighRisk = post.IsHighRisk,
        IsForbiddenToMinors = post.IsForbiddenToMinors,
        IsForbiddenToWomen = post.IsForbiddenToWomen,
        MonthlyHours = post.MonthlyHours,
        HasUnusualHours = post.HasUnusualHours,
        IsEntertainmentVenue = post.IsEntertainmentVenue,
        Remark = post.Remark,
    };
}
