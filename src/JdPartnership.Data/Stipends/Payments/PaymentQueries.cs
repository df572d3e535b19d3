using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Stipends.Payments;

internal sealed class PaymentQueries(PartnershipDbContext context) : IPaymentQueries
{
    public async Task<SheetRecord?> FindSheetAsync(int rosterId, PayMonth month, CancellationToken cancellationToken)
    {
        var first = month.First;
        var sheet = await context.PaymentSheets
            .AsNoTracking()
            .Include(s => s.Components)
            .FirstOrDefaultAsync(s => s.RosterId == rosterId && s.Month == first, cancellationToken);
        return sheet is null ? null : new SheetRecord(sheet.Id, SheetTemplates.Of(sheet), sheet.ClosedAt, sheet.ClosedBy);
    }

    public async Task<IReadOnlyList<SheetTemplate>> ListSchemesAsync(PayMonth month, CancellationToken cancellationToken)
    {
        var last = month.Last;
        var schemes = await context.StipendSchemes
            .AsNoTracking()
            .Include(s => s.Components)
            .Where(s => s.Audience == StipendAudience.Intern && (s.ValidFrom == null || s.ValidFrom <= last) && (s.ValidTo == null || s.ValidTo >= last))
            .OrderBy(s => s.Id)
            .ToListAsync(cancellationToken);
        return
        [
            .. schemes.OrderByDescending(s => s.ValidFrom ?? DateOnly.MinValue).ThenByDescending(s => s.Id).Select(s => new SheetTemplate(
                s.Id,
                s.Name,
                [.. s.Components.OrderBy(c => c.Order).Select((c, i) => new TemplateComponent(i + 1, c.Name, c.Form, c.CountsTowardFloor, c.AmountYuan))])),
        ];
    }

    public async Task<Page<PaymentRow>> ListRowsAsync(int rosterId, PayMonth month, PageRequest page, CancellationToken cancellationToken)
    {
        var shown = await context.PayableIn(rosterId, month)
            .OrderBy(e => e.AddedById).ThenBy(e => e.RowNumber).ThenBy(e => e.Id)
            .PageAsync(page, Rows, cancellationToken);
        var (first, entries) = (month.First, shown.Items.Select(r => r.EntryId).ToList());
        var payments = (await RecordsAsync(context.StipendPayments.Where(p => p.IsCurrent && p.Month == first && entries.Contains(p.RosterEntryId)), cancellationToken))
            .ToDictionary(p => p.EntryId);
        return shown with { Items = [.. shown.Items.Select(r => r with { Payment = payments.GetValueOrDefault(r.EntryId) })] };
    }

    public async Task<PaymentRow?> FindRowAsync(int rosterId, int paymentId, CancellationToken cancellationToken)
    {
        var payment = (await RecordsAsync(context.StipendPayments.Where(p => p.Id == paymentId && p.Sheet!.RosterId == rosterId), cancellationToken)).SingleOrDefault();
        return payment is null
            ? null
            : await Rows(context.RosterEntries.Where(e => e.Id == payment.EntryId)).SingleAsync(cancellationToken) with { Payment = payment };
    }

    public async Task<IReadOnlyList<PaymentRecord>> ListHistoryAsync(int rosterId, int paymentId, CancellationToken cancellationToken)
    {
        var asked = context.StipendPayments.Where(p => p.Id == paymentId && p.Sheet!.RosterId == rosterId);
        var all = await RecordsAsync(context.StipendPayments.Where(p => asked.Any(a => a.SheetId == p.SheetId && a.RosterEntryId == p.RosterEntryId)), cancellationToken);
        return [.. all.OrderBy(p => p.Number)];
    }

    public async Task<ILookup<(int PostId, int ServiceCentreId), DatedWage>> ListWagesAsync(IReadOnlyCollection<int> postIds, CancellationToken cancellationToken)
    {
        var wages = await context.PostWages.AsNoTracking().Where(w => postIds.Contains(w.PostId)).ToListAsync(cancellationToken);
        return wages.ToLookup(
            w => (w.PostId, w.ServiceCentreId),
            w => new DatedWage(w.ValidFrom, new WageFacts(w.MonthlyWage, w.LowestTierWage, w.ProbationWage, w.LocalHourlyMinimum)));
    }

    public async Task<PaymentTotals> SumAsync(int rosterId, PayMonth month, CancellationToken cancellationToken)
    {
        var first = month.First;
        return await context.StipendPayments
            .Where(p => p.IsCurrent && p.Month == first && p.Sheet!.RosterId == rosterId)
            .GroupBy(_ => 1)
            .Select(g => new PaymentTotals(g.Count(), g.Count(p => p.PaidOn != null), g.Sum(p => p.CashYuan), g.Sum(p => p.InKindYuan), g.Sum(p => p.DeductionYuan ?? 0m)))
            .FirstOrDefaultAsync(cancellationToken) ?? PaymentTotals.None;
    }

    public async Task<IReadOnlyList<MonthTotals>> SumByMonthAsync(int rosterId, CancellationToken cancellationToken)
    {
        var sums = await context.StipendPayments
            .Where(p => p.IsCurrent && p.Sheet!.RosterId == rosterId)
            .GroupBy(p => new { p.Month, p.Sheet!.ClosedAt })
            .Select(g => new
            {
                g.Key.Month,
                g.Key.ClosedAt,
                Recorded = g.Count(),
                Paid = g.Count(p => p.PaidOn != null),
                Cash = g.Sum(p => p.CashYuan),
                InKind = g.Sum(p => p.InKindYuan),
                Deduction = g.Sum(p => p.DeductionYuan ?? 0m),
            })
            .OrderByDescending(g => g.Month)
            .ToListAsync(cancellationToken);
        return [.. sums.Select(s => new MonthTotals(PayMonth.Of(s.Month), s.ClosedAt is not null, new PaymentTotals(s.Recorded, s.Paid, s.Cash, s.InKind, s.Deduction)))];
    }

    public async Task<IReadOnlyList<NamedTotals>> SumByAsync(PaymentGrouping grouping, PayMonth month, CancellationToken cancellationToken)
    {
        var first = month.First;
        var current = context.StipendPayments.Where(p => p.IsCurrent && p.Month == first);
        var sums = await (grouping switch
        {
            PaymentGrouping.Roster => current.GroupBy(p => p.Sheet!.RosterId),
            PaymentGrouping.College => current.GroupBy(p => p.CollegeId!.Value),
            PaymentGrouping.ServiceCentre => current.GroupBy(p => p.RosterEntry!.ServiceCentreId),
        })
            .Select(g => new
            {
                Id = g.Key,
                Recorded = g.Count(),
                Paid = g.Count(p => p.PaidOn != null),
                Cash = g.Sum(p => p.CashYuan),
                InKind = g.Sum(p => p.InKindYuan),
                Deduction = g.Sum(p => p.DeductionYuan ?? 0m),
            })
            .ToListAsync(cancellationToken);
        var names = await NamesAsync(grouping, [.. sums.Select(s => s.Id)], cancellationToken);
        return
        [
            .. sums.Select(s => names[s.Id] with { Totals = new PaymentTotals(s.Recorded, s.Paid, s.Cash, s.InKind, s.Deduction) })
                .OrderByDescending(s => s.Totals.CashYuan).ThenBy(s => s.Name, StringComparer.Ordinal),
        ];
    }

    public async Task<PayMonth?> FindNewestMonthAsync(CancellationToken cancellationToken) =>
        await context.StipendPayments.MaxAsync(p => (DateOnly?)p.Month, cancellationToken) is { } month ? PayMonth.Of(month) : null;

    private Task<Dictionary<int, NamedTotals>> NamesAsync(PaymentGrouping grouping, IReadOnlyCollection<int> ids, CancellationToken cancellationToken) => (grouping switch
    {
        PaymentGrouping.Roster =>
            from roster in context.Rosters
            where ids.Contains(roster.Id)
            join batch in context.InternshipBatches.IncludingDeleted() on roster.BatchId equals batch.Id
            join college in context.Colleges.IncludingDeleted() on roster.CollegeId equals college.Id
            select new { roster.Id, batch.Name, Of = (string?)college.Name, RosterId = (int?)roster.Id },
        PaymentGrouping.College => context.Colleges.IncludingDeleted().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name, Of = (string?)null, RosterId = (int?)null }),
        PaymentGrouping.ServiceCentre => context.ServiceCentres.Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Name, Of = (string?)null, RosterId = (int?)null }),
    }).ToDictionaryAsync(n => n.Id, n => new NamedTotals(n.Name, n.Of, n.RosterId, PaymentTotals.None), cancellationToken);

    private static IQueryable<PaymentRow> Rows(IQueryable<RosterEntry> entries) => entries
        .OrderBy(e => e.AddedById).ThenBy(e => e.RowNumber).ThenBy(e => e.Id)
        .Select(e => new PaymentRow(
            e.Id,
            e.Name,
            e.IdMask,
            e.StudentNumber,
            e.Engagement,
            e.PostId,
            e.Post!.Name,
            e.ServiceCentreId,
            e.ServiceCentre!.Name,
            e.Start,
            e.EndedOn ?? e.End,
            e.MonthlyPay,
            e.IsInForce,
            null));

    private static async Task<IEnumerable<PaymentRecord>> RecordsAsync(IQueryable<StipendPayment> payments, CancellationToken cancellationToken) =>
        (await payments.AsNoTracking().Include(p => p.Lines).ToListAsync(cancellationToken)).Select(p => new PaymentRecord(
            p.Id, p.RosterEntryId, PayMonth.Of(p.Month), p.Version, p.Number, p.IsCurrent, p.Reason, p.CashYuan, p.InKindYuan, p.TowardFloorYuan, p.Details, p.RecordedBy, p.RecordedAt));
}
