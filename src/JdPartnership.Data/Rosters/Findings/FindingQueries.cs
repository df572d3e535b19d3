using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Data.Common;
using JdPartnership.Data.Rosters.Uploads;
using JdPartnership.Data.Rosters.Waivers;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Findings;

internal sealed class FindingQueries(PartnershipDbContext context) : IFindingQueries
{
    public async Task<IReadOnlyList<FindingSummary>> SummariseAsync(int rosterId, CancellationToken cancellationToken)
    {
        var found = OfEntries(rosterId);
        var waivers = Effective(rosterId);
        var all = await CountAsync(found, cancellationToken);
        var open = await CountAsync(found.Where(f => !waivers.Any(w => w.Code == f.Code
            && (w.FiledOn == null || w.FiledOn <= f.Start)
            && (w.IdIndex == f.IdIndex || (w.IdIndex == null && f.FoundAt <= (w.DecidedAt ?? w.RequestedAt))))), cancellationToken);
        var ofRoster = await ListOfRosterAsync(rosterId, cancellationToken);
        return [.. all
            .Select(f => new FindingSummary(f.Key.Code, f.Key.Severity, f.Value, open.GetValueOrDefault(f.Key)))
            .Concat(ofRoster.GroupBy(f => (f.Code, f.Severity)).Select(g => new FindingSummary(g.Key.Code, g.Key.Severity, g.Count(), g.Count(f => !f.IsWaived))))
            .OrderByDescending(f => f.Severity).ThenBy(f => f.Code, StringComparer.Ordinal)];
    }

    public Task<Page<FindingRow>> ListAsync(int rosterId, string? code, PageRequest page, CancellationToken cancellationToken)
    {
        var found = OfEntries(rosterId);
        return WorstFirst(string.IsNullOrEmpty(code) ? found : found.Where(f => f.Code == code)).PageAsync(page, rows => Rows(rosterId, rows), cancellationToken);
    }

    public async Task<IReadOnlyList<FindingRow>> ListOfEntryAsync(int rosterId, int entryId, CancellationToken cancellationToken) =>
        await Rows(rosterId, OfEntries(rosterId).Where(f => f.EntryId == entryId)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<FindingRow>> ListOfRosterAsync(int rosterId, CancellationToken cancellationToken)
    {
        var last = context.RosterUploads.LastApplied(rosterId);
        var waivers = Effective(rosterId).Where(w => w.IdIndex == null);
        return await context.UploadFindings
            .Where(f => f.RowNumber == 0 && last.Any(u => u.Id == f.UploadId))
            .OrderBy(f => f.Severity == RuleSeverity.Block ? 0 : f.Severity == RuleSeverity.Warn ? 1 : 2).ThenBy(f => f.Id)
            .Select(f => new FindingRow(null, 0, null, null, f.Code, f.Severity, f.Column, f.Arguments,
                waivers.Any(w => w.Code == f.Code && last.Any(u => (f.FoundAt ?? u.AppliedAt ?? u.UploadedAt) <= (w.DecidedAt ?? w.RequestedAt)))))
            .ToListAsync(cancellationToken);
    }

    private IQueryable<FindingRow> Rows(int rosterId, IQueryable<Found> found)
    {
        var waivers = Effective(rosterId);
        return WorstFirst(found).Select(f => new FindingRow(
            f.EntryId, f.RowNumber, f.Name, f.IdMask, f.Code, f.Severity, f.Column, f.Arguments,
            waivers.Any(w => w.Code == f.Code
                && (w.FiledOn == null || w.FiledOn <= f.Start)
                && (w.IdIndex == f.IdIndex || (w.IdIndex == null && f.FoundAt <= (w.DecidedAt ?? w.RequestedAt))))));
    }

    private static IOrderedQueryable<Found> WorstFirst(IQueryable<Found> found) => found
        .OrderBy(f => f.Severity == RuleSeverity.Block ? 0 : f.Severity == RuleSeverity.Warn ? 1 : 2).ThenBy(f => f.Code).ThenBy(f => f.Id);

    private static async Task<Dictionary<(string Code, RuleSeverity Severity), int>> CountAsync(IQueryable<Found> found, CancellationToken cancellationToken)
    {
        var counts = await found
            .GroupBy(f => new { f.Code, f.Severity })
            .Select(g => new { g.Key.Code, g.Key.Severity, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return counts.ToDictionary(c => (c.Code, c.Severity), c => c.Count);
    }

    // For the whole roster, a waiver covers what was there when it was decided, or asked for where a reason is enough.
    private IQueryable<RuleWaiver> Effective(int rosterId) => context.RuleWaivers
        .OfRevision(rosterId)
        .Where(w => w.State == WaiverState.Granted || (w.State == WaiverState.Requested && w.Severity != RuleSeverity.Block));

    private IQueryable<Found> OfEntries(int rosterId) => context.RosterEntries.Working(rosterId)
        .Where(e => e.TransferredFromId == null)
        .Join(
            context.UploadFindings,
            e => new { UploadId = e.AddedById, e.RowNumber },
            f => new { f.UploadId, f.RowNumber },
            (e, f) => new Found
            {
                Id = f.Id,
                EntryId = e.Id,
                RowNumber = e.RowNumber,
                Name = e.Name,
                IdMask = e.IdMask,
                IdIndex = e.IdIndex,
                Start = e.Start,
                FoundAt = f.FoundAt ?? e.AddedBy!.AppliedAt ?? e.AddedBy!.UploadedAt,
                Code = f.Code,
                Severity = f.Severity,
                Column = f.Column,
                Arguments = f.Arguments,
            });

    private sealed class Found
    {
        public long Id { get; init; }

        public int EntryId { get; init; }

        public int RowNumber { get; init; }

        public required string Name { get; init; }

        public required string IdMask { get; init; }

        public required string IdIndex { get; init; }

        public DateOnly Start { get; init; }

        /// <summary>When it came into the roster, with its entry or by a later check.</summary>
        public DateTime FoundAt { get; init; }

        public required string Code { get; init; }

        public RuleSeverity Severity { get; init; }

        public RosterColumn? Column { get; init; }

        public string? Arguments { get; init; }
    }
}
