using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Data.Colleges;
using JdPartnership.Data.Common;

namespace JdPartnership.Data.Internships.Batches;

/// <summary>Reusable pieces of queries for batches.</summary>
internal static class BatchSelections
{
    public static IQueryable<BatchAndRoster> Under(this PartnershipDbContext context, BatchFilter filter)
    {
        var batches = filter.Deleted ? context.InternshipBatches.IncludingDeleted().Where(b => b.DeletedAt != null) : context.InternshipBatches;
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var text = filter.Text.Trim();
            var colleges = context.Colleges.Matching(text);
            batches = batches.Where(b => b.Name.Contains(text) || colleges.Any(c => c.Id == b.CollegeId));
        }

        if (filter.CollegeId is { } college)
        {
            batches = batches.Where(b => b.CollegeId == college);
        }

        if (filter.Year is { } year)
        {
            batches = batches.Where(b => b.Start.Year == year);
        }

        if (filter.Engagement is { } engagement)
        {
            batches = batches.Where(b => b.Engagement == engagement);
        }

        var pairs = batches.Join(context.Rosters, b => b.Id, r => r.BatchId, (b, r) => new BatchAndRoster { Batch = b, Roster = r });
        return filter.State is { } state ? pairs.Where(p => p.Roster.State == state) : pairs;
    }

    /// <summary>Unknown numbers come last in both directions; equal rows follow by number, so that pages never overlap.</summary>
    public static IOrderedQueryable<BatchAndRoster> Sorted(this IQueryable<BatchAndRoster> pairs, BatchFilter filter)
    {
        var sorted = (filter.Sort, filter.Descending) switch
        {
            (BatchSort.Start, false) => pairs.OrderBy(p => p.Batch.Start),
            (BatchSort.Start, true) => pairs.OrderByDescending(p => p.Batch.Start),
            (BatchSort.Name, false) => pairs.OrderBy(p => p.Batch.Name),
            (BatchSort.Name, true) => pairs.OrderByDescending(p => p.Batch.Name),
            (BatchSort.College, false) => pairs.OrderBy(p => p.Batch.College!.NameSort),
            (BatchSort.College, true) => pairs.OrderByDescending(p => p.Batch.College!.NameSort),
            (BatchSort.Planned, false) => pairs.OrderBy(p => p.Batch.PlannedPersons == null).ThenBy(p => p.Batch.PlannedPersons),
            (BatchSort.Planned, true) => pairs.OrderBy(p => p.Batch.PlannedPersons == null).ThenByDescending(p => p.Batch.PlannedPersons),
            _ => throw new InvalidOperationException($"No order by {filter.Sort}."),
        };
        return sorted.ThenBy(p => p.Batch.Id);
    }

    public static IQueryable<BatchRow> Rows(this IQueryable<BatchAndRoster> pairs, PartnershipDbContext context) => pairs.Select(p => new BatchRow(
        p.Batch.Id,
        p.Roster.Id,
        p.Batch.Name,
        p.Batch.CollegeId!.Value,
        p.Batch.College!.Name,
        p.Batch.Engagement,
        p.Batch.Start,
        p.Batch.End,
        p.Batch.PlannedPersons,
        p.Roster.State,
        p.Roster.Revision,
        context.RosterEntries.Count(e => e.RosterId == p.Roster.Id && e.RemovedById == null && e.TransferredFromId == null),
        context.RosterEntries.Count(e => e.RosterId == p.Roster.Id && e.IsInForce && e.TransferredFromId == null),
        p.Batch.DeletedAt));
}

/// <summary>A batch with its one roster.</summary>
internal sealed class BatchAndRoster
{
    public required InternshipBatch Batch { get; init; }

    public required Roster Roster { get; init; }
}
