using JdPartnership.Core.Rosters;

namespace JdPartnership.Data.Rosters;

/// <summary>Reusable pieces of queries for entries of rosters.</summary>
internal static class EntrySelections
{
    /// <summary>What the college and the coordinator have before them now.</summary>
    public static IQueryable<RosterEntry> Working(this IQueryable<RosterEntry> entries, int rosterId) =>
        entries.Where(e => e.RosterId == rosterId && e.RemovedById == null);

    /// <summary>Entries in force that a working one replaced or nobody kept, and working ones that are not in force.</summary>
    public static IQueryable<RosterEntry> ChangedSinceApproval(this IQueryable<RosterEntry> entries, int rosterId) => entries
        .Where(e => e.RosterId == rosterId
            && ((e.RemovedById == null && !e.IsInForce)
                || (e.RemovedById != null && e.IsInForce && !entries.Any(n => n.RosterId == rosterId && n.RemovedById == null && n.IdIndex == e.IdIndex))));

    /// <summary>The same against what the roster held before these uploads were applied.</summary>
    public static IQueryable<RosterEntry> ChangedBy(this IQueryable<RosterEntry> entries, int rosterId, IReadOnlyCollection<int> uploads) => entries
        .Where(e => e.RosterId == rosterId
            && ((e.RemovedById == null && uploads.Contains(e.AddedById))
                || (e.RemovedById != null && uploads.Contains(e.RemovedById.Value) && !uploads.Contains(e.AddedById) && !entries.Any(n => n.RosterId == rosterId && n.RemovedById == null && n.IdIndex == e.IdIndex))));

    /// <summary>What stood there before, for the persons given.</summary>
    public static IQueryable<RosterEntry> Before(
        this IQueryable<RosterEntry> entries, int rosterId, IReadOnlyCollection<int>? uploads, IReadOnlyCollection<string> persons) => uploads is not null
        ? entries.Where(e => e.RosterId == rosterId && persons.Contains(e.IdIndex)
            && !uploads.Contains(e.AddedById) && e.RemovedById != null && uploads.Contains(e.RemovedById.Value))
        : entries.Where(e => e.RosterId == rosterId && persons.Contains(e.IdIndex) && e.IsInForce && e.RemovedById != null);
}
