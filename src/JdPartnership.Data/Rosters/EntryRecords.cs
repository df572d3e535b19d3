using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters;

/// <summary>What is recorded of an intern while the roster is in force: pay and attendance.</summary>
internal static class EntryRecords
{
    /// <summary>
    /// A revision that changed a row put a new entry in its place: what was recorded of the person goes on with that one. Records of somebody
    /// who left the roster stay with the old entry.
    /// </summary>
    public static async Task PassOnRecordsAsync(this PartnershipDbContext context, int rosterId, CancellationToken cancellationToken)
    {
        var entries = context.RosterEntries.Where(e => e.RosterId == rosterId);
        var payments = context.StipendPayments;
        await payments
            .Where(p => entries.Any(old => old.Id == p.RosterEntryId && !old.IsInForce
                && entries.Any(e => e.IsInForce && e.IdIndex == old.IdIndex && !payments.Any(o => o.RosterEntryId == e.Id && o.SheetId == p.SheetId))))
            .ExecuteUpdateAsync(
                set => set.SetProperty(
                    p => p.RosterEntryId,
                    p => entries
                        .Where(e => e.IsInForce && entries.Any(old => old.Id == p.RosterEntryId && old.IdIndex == e.IdIndex)
                            && !payments.Any(o => o.RosterEntryId == e.Id && o.SheetId == p.SheetId))
                        .Max(e => e.Id)),
                cancellationToken);
        await context.AttendanceRecords
            .Where(r => entries.Any(old => old.Id == r.RosterEntryId && !old.IsInForce && entries.Any(e => e.IsInForce && e.IdIndex == old.IdIndex)))
            .ExecuteUpdateAsync(
                set => set.SetProperty(
                    r => r.RosterEntryId,
                    r => entries.Where(e => e.IsInForce && entries.Any(old => old.Id == r.RosterEntryId && old.IdIndex == e.IdIndex)).Max(e => e.Id)),
                cancellationToken);
    }
}
