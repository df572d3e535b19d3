using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Stipends.Payments;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Stipends.Payments;

internal sealed class PaymentRepository(PartnershipDbContext context) : IPaymentRepository
{
    public Task<Roster?> FindRosterAsync(int rosterId, CancellationToken cancellationToken) => context.Rosters
        .AsTracking()
        .Include(r => r.College)
        .FirstOrDefaultAsync(r => r.Id == rosterId && r.Batch!.DeletedAt == null, cancellationToken);

    public Task<PaymentSheet?> FindSheetAsync(int rosterId, PayMonth month, CancellationToken cancellationToken)
    {
        var first = month.First;
        return context.PaymentSheets
            .AsTracking()
            .Include(s => s.Components)
            .Include(s => s.College)
            .FirstOrDefaultAsync(s => s.RosterId == rosterId && s.Month == first && s.Roster!.Batch!.DeletedAt == null, cancellationToken);
    }

    public async Task<IReadOnlyList<int>> ListPayableAsync(
        int rosterId, PayMonth month, IReadOnlyCollection<int> entryIds, CancellationToken cancellationToken) => await context
        .PayableIn(rosterId, month)
        .Where(e => entryIds.Contains(e.Id))
        .Select(e => e.Id)
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<int, StipendPayment>> ListCurrentAsync(
        int sheetId, IReadOnlyCollection<int> entryIds, CancellationToken cancellationToken) => await context.StipendPayments
        .AsTracking()
        .Include(p => p.Lines)
        .Where(p => p.SheetId == sheetId && p.IsCurrent && entryIds.Contains(p.RosterEntryId))
        .ToDictionaryAsync(p => p.RosterEntryId, cancellationToken);

    public async Task<IReadOnlyList<UnrecordedEntry>> ListUnrecordedAsync(
        int rosterId, int sheetId, PayMonth month, int afterEntryId, int take, CancellationToken cancellationToken) => await context.RosterEntries
        .PresentIn(rosterId, month)
        .WithoutRecord(context, sheetId)
        .Where(e => e.Id > afterEntryId)
        .OrderBy(e => e.Id)
        .Take(take)
        .Select(e => new UnrecordedEntry(e.Id, e.Start, e.EndedOn ?? e.End, e.MonthlyPay))
        .ToListAsync(cancellationToken);

    public Task<int> CountOwedAsync(int rosterId, int sheetId, PayMonth month, CancellationToken cancellationToken) => context.RosterEntries
        .PresentIn(rosterId, month)
        .Where(e => e.Engagement == EngagementKind.PostInternship)
        .WithoutRecord(context, sheetId)
        .CountAsync(cancellationToken);

    public async Task<IReadOnlyList<StipendPayment>> ListUnpaidAsync(int sheetId, int afterId, int take, CancellationToken cancellationToken) => await context.StipendPayments
        .AsTracking()
        .Include(p => p.Lines)
        .Where(p => p.SheetId == sheetId && p.IsCurrent && p.PaidOn == null && p.Id > afterId)
        .OrderBy(p => p.Id)
        .Take(take)
        .ToListAsync(cancellationToken);

    public Task<StipendPayment?> FindAsync(int rosterId, int paymentId, CancellationToken cancellationToken) => context.StipendPayments
        .AsTracking()
        .Include(p => p.Lines)
        .Include(p => p.College)
        .Include(p => p.Sheet!.Components)
        .FirstOrDefaultAsync(p => p.Id == paymentId && p.Sheet!.RosterId == rosterId && p.Sheet.Roster!.Batch!.DeletedAt == null, cancellationToken);

    public void Add(PaymentSheet sheet) => context.Add(sheet);

    public void Add(StipendPayment payment) => context.Add(payment);

    public void Remove(StipendPayment payment) => context.Remove(payment);
}
