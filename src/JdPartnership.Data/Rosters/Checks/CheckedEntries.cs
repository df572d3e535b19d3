using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Rosters.Uploads;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Checks;

internal sealed class CheckedEntries(PartnershipDbContext context, IUnitOfWork unitOfWork) : ICheckedEntries
{
    public async Task<IReadOnlyList<RosterEntry>> ListAsync(int rosterId, RosterEntry? after, int take, CancellationToken cancellationToken)
    {
        var (upload, row) = (after?.AddedById ?? 0, after?.RowNumber ?? 0);
        return await context.RosterEntries
            .Working(rosterId)
            .Where(e => e.TransferredFromId == null && (e.AddedById > upload || (e.AddedById == upload && e.RowNumber > row)))
            .OrderBy(e => e.AddedById).ThenBy(e => e.RowNumber)
            .Take(take)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<OtherInterns>> ListContinuationsAsync(int rosterId, CancellationToken cancellationToken)
    {
        var stays = await context.RosterEntries
            .Working(rosterId)
            .Where(e => e.TransferredFromId != null && e.Engagement == EngagementKind.PostInternship)
            .Select(e => new { Centre = e.ServiceCentre!.Name, Post = e.Post!.Name, e.Start, End = e.EndedOn ?? e.End })
            .ToListAsync(cancellationToken);
        return
        [
            .. stays.GroupBy(s => (s.Centre, s.Post)).Select(place =>
            {
                var sweep = new PresenceSweep();
                foreach (var stay in place)
                {
                    sweep.Add(new Stay(stay.Start, stay.End));
                }

                return new OtherInterns(place.Key.Centre, place.Key.Post, [.. sweep.Changes]);
            }),
        ];
    }

    public async Task RenewAsync(int rosterId, IReadOnlyList<CheckedEntry> entries, DateTime now, CancellationToken cancellationToken)
    {
        if (entries.Count == 0)
        {
            return;
        }

        var found = entries.ToDictionary(e => (e.UploadId, e.RowNumber), e => e.Found);
        var uploads = entries.Select(e => e.UploadId).Distinct().ToList();
        var (first, last) = (entries.Min(e => e.RowNumber), entries.Max(e => e.RowNumber));
        await RenewAsync(
            rosterId,
            async token =>
            {
                var known = await context.UploadFindings
                    .Where(f => uploads.Contains(f.UploadId) && f.RowNumber >= first && f.RowNumber <= last)
                    .AsNoTracking()
                    .ToListAsync(token);
                return ([.. known.Where(f => found.ContainsKey((f.UploadId, f.RowNumber)))], found);
            },
            now,
            cancellationToken);
    }

    public Task RenewWholeAsync(int rosterId, IReadOnlyList<RosterFinding> found, DateTime now, CancellationToken cancellationToken) => RenewAsync(
        rosterId,
        async token =>
        {
            await context.Rosters.Where(r => r.Id == rosterId).ExecuteUpdateAsync(set => set.SetProperty(r => r.CheckedAt, now), token);
            var last = await context.RosterUploads.LastApplied(rosterId).Select(u => u.Id).FirstAsync(token);
            var known = await context.UploadFindings.Where(f => f.UploadId == last && f.RowNumber == 0).AsNoTracking().ToListAsync(token);
            return (known, new Dictionary<(int, int), IReadOnlyList<RosterFinding>> { [(last, 0)] = found });
        },
        now,
        cancellationToken);

    private Task RenewAsync(
        int rosterId,
        Func<CancellationToken, Task<(List<UploadFinding> Known, Dictionary<(int UploadId, int RowNumber), IReadOnlyList<RosterFinding>> Found)>> load,
        DateTime now,
        CancellationToken cancellationToken) => unitOfWork.InTransactionAsync(
        async token =>
        {
            // Held until the end: two checks of one roster at the same moment would both add what is new.
            await context.Rosters.Where(r => r.Id == rosterId).ExecuteUpdateAsync(set => set.SetProperty(r => r.CheckedAt, r => r.CheckedAt), token);
            var collegeId = await context.Rosters.Where(r => r.Id == rosterId).Select(r => r.CollegeId).SingleAsync(token);
            var (known, found) = await load(token);
            var renewal = FindingRenewal.Of(known, found, collegeId, now);
            foreach (var gone in renewal.Gone.Chunk(DeletedAtOnce))
            {
                await context.UploadFindings.Where(f => gone.Contains(f.Id)).ExecuteDeleteAsync(token);
            }

            context.AddRange(renewal.Come);
            await unitOfWork.SaveChangesAsync(token);
        },
        cancellationToken);

    private const int DeletedAtOnce = 500;
}
