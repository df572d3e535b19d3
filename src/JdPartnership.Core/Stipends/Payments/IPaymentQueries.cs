using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>Payment sheets to show, within the viewer's scope. Nothing is tracked.</summary>
public interface IPaymentQueries
{
    /// <summary><c>null</c> while nothing has been recorded for the month.</summary>
    Task<SheetRecord?> FindSheetAsync(int rosterId, PayMonth month, CancellationToken cancellationToken);

    /// <summary>Schemes for interns in effect on the month's last day, the one that began last first.</summary>
    Task<IReadOnlyList<SheetTemplate>> ListSchemesAsync(PayMonth month, CancellationToken cancellationToken);

    /// <summary>Entries in force and there in the month, or paid for it, in the order of the roster.</summary>
    Task<Page<PaymentRow>> ListRowsAsync(int rosterId, PayMonth month, PageRequest page, CancellationToken cancellationToken);

    /// <summary>One of them with its record, for correction; <c>null</c> when the roster has none in scope.</summary>
    Task<PaymentRow?> FindRowAsync(int rosterId, int paymentId, CancellationToken cancellationToken);

    /// <summary>All records of the payment's intern and month, the first first.</summary>
    Task<IReadOnlyList<PaymentRecord>> ListHistoryAsync(int rosterId, int paymentId, CancellationToken cancellationToken);

    /// <summary>Every wage of the posts, by post and centre.</summary>
    Task<ILookup<(int PostId, int ServiceCentreId), DatedWage>> ListWagesAsync(IReadOnlyCollection<int> postIds, CancellationToken cancellationToken);

    /// <summary>What a roster's interns were paid for a month.</summary>
    Task<PaymentTotals> SumAsync(int rosterId, PayMonth month, CancellationToken cancellationToken);

    /// <summary>A roster's months with records, the newest first.</summary>
    Task<IReadOnlyList<MonthTotals>> SumByMonthAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>All rosters of a month, summed by what is asked.</summary>
    Task<IReadOnlyList<NamedTotals>> SumByAsync(PaymentGrouping grouping, PayMonth month, CancellationToken cancellationToken);

    /// <summary>The newest month with records; <c>null</c> when there is none.</summary>
    Task<PayMonth?> FindNewestMonthAsync(CancellationToken cancellationToken);
}

/// <param name="ClosedAt">UTC; <c>null</c> while it is open.</param>
public sealed record SheetRecord(int Id, SheetTemplate Template, DateTime? ClosedAt, string? ClosedBy);

/// <param name="AgreedYuan">月实习报酬 of the roster.</param>
/// <param name="LastDay">Of the stay, inclusive.</param>
/// <param name="Payment">The record that counts; <c>null</c> for none.</param>
public sealed record PaymentRow(
    int EntryId,
    string Name,
    string IdMask,
    string? StudentNumber,
    EngagementKind Engagement,
    int PostId,
    string Post,
    int ServiceCentreId,
    string ServiceCentre,
    DateOnly Start,
    DateOnly LastDay,
    decimal? AgreedYuan,
    bool IsInForce,
    PaymentRecord? Payment = null);

public sealed record PaymentRecord(
    int Id,
    int EntryId,
    PayMonth Month,
    int Version,
    int Number,
    bool IsCurrent,
    string? Reason,
    decimal CashYuan,
    decimal InKindYuan,
    decimal TowardFloorYuan,
    PaymentDetails Details,
    string RecordedBy,
    DateTime RecordedAt);

public sealed record DatedWage(DateOnly ValidFrom, WageFacts Wages);

/// <summary>Records that count, in yuan.</summary>
/// <param name="Paid">Of the recorded, those that say on which day.</param>
public sealed record PaymentTotals(int Recorded, int Paid, decimal CashYuan, decimal InKindYuan, decimal DeductionYuan)
{
    public static PaymentTotals None { get; } = new(0, 0, 0m, 0m, 0m);

    /// <summary>Money that reached the students.</summary>
    public decimal NetYuan => CashYuan - DeductionYuan;
}

public sealed record MonthTotals(PayMonth Month, bool IsClosed, PaymentTotals Totals);

/// <param name="RosterId">Where the rows stand; <c>null</c> for sums over several rosters.</param>
public sealed record NamedTotals(string Name, string? Of, int? RosterId, PaymentTotals Totals);

public enum PaymentGrouping
{
    Roster,
    College,
    ServiceCentre,
}
