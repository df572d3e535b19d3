using JdPartnership.Core.Rosters;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Data.Stipends.Payments;

/// <summary>Reusable pieces of queries for payments.</summary>
internal static class PayableEntries
{
    /// <summary>In force, and there on a day of the month at least.</summary>
    public static IQueryable<RosterEntry> PresentIn(this IQueryable<RosterEntry> entries, int rosterId, PayMonth month)
    {
        var (first, last) = (month.First, month.Last);
        return entries.Where(e => e.RosterId == rosterId && e.IsInForce && e.Start <= last && (e.EndedOn ?? e.End) >= first);
    }

    /// <summary>The same, and whoever has been paid for the month: a record does not vanish with the entry it was made for.</summary>
    public static IQueryable<RosterEntry> PayableIn(this PartnershipDbContext context, int rosterId, PayMonth month)
    {
        var (first, last) = (month.First, month.Last);
        return context.RosterEntries.Where(e => e.RosterId == rosterId
            && ((e.IsInForce && e.Start <= last && (e.EndedOn ?? e.End) >= first)
                || context.StipendPayments.Any(p => p.RosterEntryId == e.Id && p.Month == first)));
    }

    /// <summary>Those without a record in the sheet.</summary>
    public static IQueryable<RosterEntry> WithoutRecord(this IQueryable<RosterEntry> entries, PartnershipDbContext context, int sheetId) =>
        entries.Where(e => !context.StipendPayments.Any(p => p.SheetId == sheetId && p.RosterEntryId == e.Id));
}
