using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Internships.Batches;

internal sealed class BatchQueries(PartnershipDbContext context) : IBatchQueries
{
    public Task<Page<BatchRow>> ListAsync(BatchFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        context.Under(filter).Sorted(filter).PageAsync(page, pairs => pairs.Rows(context), cancellationToken);

    public async Task<IReadOnlyList<BatchRow>> ListAllAsync(BatchFilter filter, CancellationToken cancellationToken) =>
        await context.Under(filter).Sorted(filter).Rows(context).ToListAsync(cancellationToken);

    public async Task<BatchRecord?> FindAsync(int id, CancellationToken cancellationToken)
    {
        var found = await context.InternshipBatches
            .IncludingDeleted()
            .Where(b => b.Id == id)
            .Join(context.Rosters, b => b.Id, r => r.BatchId, (b, r) => new
            {
                Batch = b,
                College = b.College!.Name,
                RosterId = r.Id,
                r.State,
                Entries = context.RosterEntries.Count(e => e.RosterId == r.Id && e.RemovedById == null && e.TransferredFromId == null),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var batch = found.Batch;
        var places = await PlacesAsync(id, found.RosterId, cancellationToken);
        var details = new BatchDetails
        {
            Name = batch.Name,
            Engagement = batch.Engagement,
            Start = batch.Start,
            End = batch.End,
            PlannedPersons = batch.PlannedPersons,
            HoursFilingNumber = batch.HoursFilingNumber,
            HoursFiledOn = batch.HoursFiledOn,
            IsThroughAgency = batch.IsThroughAgency,
            Remark = batch.Remark,
            Places = [.. places.Select(p => new PlannedPlace(p.PostId, p.ServiceCentreId, p.PlannedPersons))],
        };
        return new BatchRecord(
            id, batch.Version, batch.CollegeId!.Value, found.College, details, places, found.RosterId, found.State, found.Entries, batch.DeletedAt);
    }

    public Task<Page<ChangeRow>> ListChangesAsync(int id, PageRequest page, CancellationToken cancellationToken)
    {
        var batch = context.InternshipBatches.IncludingDeleted().Where(b => b.Id == id);
        return context.ChangeEntries
            .Where(c => batch.Any(b => b.Uid == c.EntityUid))
            .OrderByDescending(c => c.Id)
            .PageAsync(page, changes => changes.Select(c => new ChangeRow(c.At, c.UserName, c.Action, c.EntityType, c.EntityName, c.Fields)), cancellationToken);
    }

    public async Task<PlaceChoices> ListPlacesAsync(CancellationToken cancellationToken) => new(
        await context.Posts.OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new PlaceName(p.Id, p.Name)).ToListAsync(cancellationToken),
        await context.ServiceCentres.OrderBy(c => c.Order).ThenBy(c => c.Id).Select(c => new PlaceName(c.Id, c.Name)).ToListAsync(cancellationToken));

    private async Task<IReadOnlyList<PlaceRow>> PlacesAsync(int batchId, int rosterId, CancellationToken cancellationToken) => await context.Set<BatchPost>()
        .Where(p => p.BatchId == batchId)
        .OrderBy(p => p.ServiceCentre!.Order).ThenBy(p => p.Post!.Name).ThenBy(p => p.Id)
        .Select(p => new PlaceRow(
            p.PostId,
            p.Post!.Name,
            p.ServiceCentreId,
            p.ServiceCentre!.Name,
            p.PlannedPersons,
            context.RosterEntries.Count(e => e.RosterId == rosterId && e.RemovedById == null && e.PostId == p.PostId && e.ServiceCentreId == p.ServiceCentreId)))
        .ToListAsync(cancellationToken);
}
