using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Contexts;

internal sealed class RosterContextQueries(PartnershipDbContext context) : IRosterContextQueries
{
    public async Task<RosterContextFacts?> FindAsync(int rosterId, CancellationToken cancellationToken)
    {
        var found = await context.Rosters
            .Where(r => r.Id == rosterId)
            .Select(r => new { r.BatchId, Batch = r.Batch!, r.College!.Type, r.College.ProvinceCode })
            .AsNoTracking()
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var batch = new BatchFacts
        {
            Start = found.Batch.Start,
            End = found.Batch.End,
            Engagement = found.Batch.Engagement,
            CollegeType = found.Type,
            CollegeProvinceCode = found.ProvinceCode,
            // A number without its day proves nothing: when it was filed decides.
            SpecialHoursFiling = found.Batch is { HoursFilingNumber: { } number, HoursFiledOn: { } filed } ? new FilingFacts(number, filed) : null,
            IsThroughAgency = found.Batch.IsThroughAgency,
        };
        var places = await ListPlacesAsync(found.BatchId, batch.Start, cancellationToken);
        return new RosterContextFacts(batch, places, await ListStaffAsync([.. places.Select(p => p.Place.ServiceCentreId).Distinct()], cancellationToken));
    }

    public Task<IReadOnlyList<OtherInterns>> ListOthersAsync(int rosterId, CancellationToken cancellationToken) =>
        ListPresentAsync(rosterId, context.PresenceChanges.Where(c => c.RosterId != rosterId), cancellationToken);

    public Task<IReadOnlyList<OtherInterns>> ListPresentAsync(int rosterId, CancellationToken cancellationToken) =>
        ListPresentAsync(rosterId, context.PresenceChanges, cancellationToken);

    private async Task<IReadOnlyList<OtherInterns>> ListPresentAsync(int rosterId, IQueryable<PresenceChange> present, CancellationToken cancellationToken)
    {
        var batches = context.Rosters.Where(r => r.Id == rosterId).Select(r => r.BatchId);
        var centres = await context.Set<Core.Internships.Batches.BatchPost>()
            .Where(p => batches.Contains(p.BatchId))
            .Select(p => p.ServiceCentreId)
            .Distinct()
            .ToListAsync(cancellationToken);
        var changes = await (
            from change in present
            where centres.Contains(change.ServiceCentreId)
            join post in context.Posts.IncludingDeleted() on change.PostId equals post.Id
            join centre in context.ServiceCentres on change.ServiceCentreId equals centre.Id
            group change.Delta by new { Centre = centre.Name, Post = post.Name, change.Day } into days
            select new { days.Key.Centre, days.Key.Post, days.Key.Day, Delta = days.Sum() })
            .ToListAsync(cancellationToken);
        return
        [
            .. changes.GroupBy(c => (c.Centre, c.Post)).Select(place => new OtherInterns(
                place.Key.Centre, place.Key.Post, [.. place.Select(c => new DayDelta(c.Day, c.Delta))])),
        ];
    }

    public async Task<ILookup<string, Stay>> ListElsewhereAsync(int rosterId, IReadOnlyCollection<string> idIndexes, CancellationToken cancellationToken)
    {
        var stays = await context.RosterEntries
            .Where(e => e.RosterId != rosterId && (e.RemovedById == null || e.IsInForce) && idIndexes.Contains(e.IdIndex))
            .Select(e => new { e.IdIndex, e.Start, End = e.EndedOn ?? e.End })
            .ToListAsync(cancellationToken);
        return stays.ToLookup(s => s.IdIndex, s => new Stay(s.Start, s.End), StringComparer.Ordinal);
    }

    private async Task<List<PlaceFacts>> ListPlacesAsync(int batchId, DateOnly start, CancellationToken cancellationToken)
    {
        var places = await context.Set<Core.Internships.Batches.BatchPost>()
            .Where(p => p.BatchId == batchId)
            .OrderBy(p => p.Id)
            .Select(p => new { Post = p.Post!, Centre = p.ServiceCentre!.Name, p.ServiceCentreId })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var posts = places.Select(p => p.Post.Id).Distinct().ToList();
        var wages = (await context.PostWages
            .Where(w => posts.Contains(w.PostId) && w.ValidFrom <= start)
            .AsNoTracking()
            .ToListAsync(cancellationToken))
            .ToLookup(w => (w.PostId, w.ServiceCentreId));
        return
        [
            .. places.Select(p => new PlaceFacts(
                new RosterPlace(p.Post.Id, p.ServiceCentreId),
                PostOf(p.Post, p.Centre, wages[(p.Post.Id, p.ServiceCentreId)].MaxBy(w => w.ValidFrom)))),
        ];
    }

    private async Task<List<StaffFacts>> ListStaffAsync(IReadOnlyCollection<int> centres, CancellationToken cancellationToken) => await context.StaffingLevels
        .Where(s => centres.Contains(s.ServiceCentreId))
        .OrderBy(s => s.ValidFrom).ThenBy(s => s.Id)
        .Select(s => new StaffFacts(s.ServiceCentre!.Name, s.PostId == null ? null : s.Post!.Name, s.ValidFrom, s.Persons))
        .ToListAsync(cancellationToken);

    private static PostFacts PostOf(Post post, string centre, PostWage? wage) => new()
    {
        Name = post.Name,
        ServiceCentre = centre,
        LabourGrade = post.LabourGrade,
        IsHighRisk = post.IsHighRisk,
        IsForbiddenToMinors = post.IsForbiddenToMinors,
        IsForbiddenToWomen = post.IsForbiddenToWomen,
        MonthlyHours = post.MonthlyHours,
        IsEntertainmentVenue = post.IsEntertainmentVenue,
        HasUnusualHours = post.HasUnusualHours,
        MajorCategories = post.MajorCategories.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Wages = wage is null
            ? WageFacts.Unknown
            : new WageFacts(wage.MonthlyWage, wage.LowestTierWage, wage.ProbationWage, wage.LocalHourlyMinimum),
    };
}
