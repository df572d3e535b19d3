using JdPartnership.Core.Rosters.Stays;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Stays;

internal sealed class TransferRecords(PartnershipDbContext context) : ITransferRecords
{
    public async Task<TransferRecordCounts> CountAsync(int entryId, CancellationToken cancellationToken)
    {
        var continuations = context.RosterEntries.Where(e => e.TransferredFromId == entryId && e.IsInForce);
        var payments = await context.StipendPayments.CountAsync(p => p.IsCurrent && continuations.Any(e => e.Id == p.RosterEntryId), cancellationToken);
        var days = await context.AttendanceRecords
            .Where(r => continuations.Any(e => e.Id == r.RosterEntryId))
            .Select(r => r.Day)
            .Distinct()
            .CountAsync(cancellationToken);
        return new(payments, days);
    }

    public Task TakeAlongAsync(int fromEntryId, int toEntryId, DateOnly since, CancellationToken cancellationToken) => context.AttendanceRecords
        .Where(r => r.RosterEntryId == fromEntryId && r.Day >= since)
        .ExecuteUpdateAsync(set => set.SetProperty(r => r.RosterEntryId, toEntryId), cancellationToken);

    public async Task PassOnAsync(int fromEntryId, int toEntryId, CancellationToken cancellationToken)
    {
        var (payments, attendance) = (context.StipendPayments, context.AttendanceRecords);
        await payments
            .Where(p => p.RosterEntryId == fromEntryId && !payments.Any(o => o.RosterEntryId == toEntryId && o.SheetId == p.SheetId))
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.RosterEntryId, toEntryId), cancellationToken);
        await attendance
            .Where(r => r.RosterEntryId == fromEntryId && !attendance.Any(o => o.RosterEntryId == toEntryId && o.Day == r.Day && o.Kind == r.Kind))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.RosterEntryId, toEntryId), cancellationToken);
    }
}
