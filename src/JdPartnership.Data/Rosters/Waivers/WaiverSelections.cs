using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Waivers;

namespace JdPartnership.Data.Rosters.Waivers;

/// <summary>Reusable pieces of queries for waivers.</summary>
internal static class WaiverSelections
{
    /// <summary>
    /// Those asked for in the revision the roster is at. A dropped revision gives its number back: what was asked for in it before is not
    /// of the next one.
    /// </summary>
    public static IQueryable<RuleWaiver> OfRevision(this IQueryable<RuleWaiver> waivers, int rosterId) => waivers
        .Where(w => w.RosterId == rosterId
            && w.Revision == w.Roster!.Revision
            && !w.Roster.Events.Any(e => e.Step == RosterStep.RevisionDropped && e.Revision < w.Revision && e.At >= w.RequestedAt));
}
