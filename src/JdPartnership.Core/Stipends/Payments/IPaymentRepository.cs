using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>Payment sheets to change, within the viewer's scope.</summary>
public interface IPaymentRepository
{
    /// <summary>With college; <c>null</c> when there is none in scope, or its batch is in the recycle bin.</summary>
    Task<Roster?> FindRosterAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>With its columns and its college.</summary>
    Task<PaymentSheet?> FindSheetAsync(int rosterId, PayMonth month, CancellationToken cancellationToken);

    /// <summary>Those of the entries that are in force and there in the month, or have been paid for it.</summary>
    Task<IReadOnlyList<int>> ListPayableAsync(int rosterId, PayMonth month, IReadOnlyCollection<int> entryIds, CancellationToken cancellationToken);

    /// <summary>The records that count, with their lines, by entry.</summary>
    Task<IReadOnlyDictionary<int, StipendPayment>> ListCurrentAsync(int sheetId, IReadOnlyCollection<int> entryIds, CancellationToken cancellationToken);

    /// <summary>Entries in force and there in the month without a record, by number.</summary>
    /// <param name="sheetId">0 for a sheet that is not stored yet.</param>
    Task<IReadOnlyList<UnrecordedEntry>> ListUnrecordedAsync(int rosterId, int sheetId, PayMonth month, int afterEntryId, int take, CancellationToken cancellationToken);

    /// <summary>岗位实习 without a record.</summary>
    Task<int> CountOwedAsync(int rosterId, int sheetId, PayMonth month, CancellationToken cancellationToken);

    /// <summary>Records that count and say no day of payment, by number.</summary>
    Task<IReadOnlyList<StipendPayment>> ListUnpaidAsync(int sheetId, int afterId, int take, CancellationToken cancellationToken);

    /// <summary>With its sheet and lines; <c>null</c> when the roster has none in scope.</summary>
    Task<StipendPayment?> FindAsync(int rosterId, int paymentId, CancellationToken cancellationToken);

    void Add(PaymentSheet sheet);

    void Add(StipendPayment payment);

    void Remove(StipendPayment payment);
}

/// <param name="AgreedYuan">月实习报酬 of the roster.</param>
/// <param name="LastDay">Inclusive.</param>
public sealed record UnrecordedEntry(int Id, DateOnly Start, DateOnly LastDay, decimal? AgreedYuan);
