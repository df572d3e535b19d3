using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>
/// 发放记录: one intern's pay for one month. A correction is a record of its own that takes the place of the one before, which is kept.
/// </summary>
public sealed class StipendPayment : Entity, ICollegeOwned
{
    private readonly List<PaymentLine> _lines = [];

    private StipendPayment()
    {
    }

    public StipendPayment(PaymentSheet sheet, int rosterEntryId, PaymentDetails details, ICurrentUser user, DateTime now)
    {
        (SheetId, Sheet) = (sheet.Id, sheet);
        (CollegeId, College) = (sheet.CollegeId, sheet.College);
        Month = sheet.Month;
        RosterEntryId = rosterEntryId;
        Describe(details, user, now);
    }

    public int SheetId { get; private set; }

    public PaymentSheet? Sheet { get; private set; }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public int RosterEntryId { get; private set; }

    public RosterEntry? RosterEntry { get; init; }

    /// <summary>First day of the month.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>0 for the first record, 1 for the first correction.</summary>
    public int Number { get; private set; }

    /// <summary>No correction took its place: it is the one that counts.</summary>
    public bool IsCurrent { get; private set; } = true;

    /// <summary>Why it corrects the one before; <c>null</c> for the first.</summary>
    [Personal]
    public string? Reason { get; private set; }

    /// <summary>Money, before deductions.</summary>
    public decimal CashYuan { get; private set; }

    /// <summary>Goods and vouchers: a benefit, never pay.</summary>
    public decimal InKindYuan { get; private set; }

    /// <summary>Money of components that count toward the lowest lawful pay, before deductions.</summary>
    public decimal TowardFloorYuan { get; private set; }

    public decimal? DeductionYuan { get; private set; }

    [Personal]
    public string? DeductionReason { get; private set; }

    public DateOnly? PaidOn { get; private set; }

    public PayForm? Way { get; private set; }

    [Personal]
    public string? Remark { get; private set; }

    public string RecordedBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime RecordedAt { get; private set; }

    public IReadOnlyCollection<PaymentLine> Lines => _lines;

    public PaymentDetails Details => new()
    {
        Amounts = _lines.ToDictionary(l => l.Order, l => l.Yuan),
        DeductionYuan = DeductionYuan,
        DeductionReason = DeductionReason,
        PaidOn = PaidOn,
        Way = Way,
        Remark = Remark,
    };

    /// <summary>Writes over it while its month is open.</summary>
    /// <exception cref="DomainException">The month is closed.</exception>
    public void Change(PaymentDetails details, ICurrentUser user, DateTime now)
    {
        Sheet!.RequireOpen();
        Describe(details, user, now);
    }

    /// <returns>The record that takes its place.</returns>
    /// <exception cref="DomainException">The month is open, a later correction stands in its place, or nothing is corrected.</exception>
    public StipendPayment Correct(PaymentDetails details, string reason, ICurrentUser user, DateTime now)
    {
        Require(Sheet!.IsClosed, "Payment.NotClosed");
        Require(IsCurrent, "Payment.Superseded");
        Require(details != Details, "Payment.NothingCorrected");
        IsCurrent = false;
        return new StipendPayment(Sheet, RosterEntryId, details, user, now) { Number = Number + 1, Reason = reason };
    }

    private void Describe(PaymentDetails details, ICurrentUser user, DateTime now)
    {
        _lines.RemoveAll(line => !details.Amounts.ContainsKey(line.Order));
        foreach (var (order, yuan) in details.Amounts)
        {
            if (_lines.Find(line => line.Order == order) is { } line)
            {
                line.Change(yuan);
            }
            else
            {
                _lines.Add(new PaymentLine(order, yuan));
            }
        }

        var components = Sheet!.Components.ToDictionary(c => c.Order);
        CashYuan = _lines.Where(l => components[l.Order].Form == StipendForm.Cash).Sum(l => l.Yuan);
        TowardFloorYuan = _lines.Where(l => components[l.Order] is { Form: StipendForm.Cash, CountsTowardFloor: true }).Sum(l => l.Yuan);
        InKindYuan = _lines.Where(l => components[l.Order].Form == StipendForm.InKind).Sum(l => l.Yuan);
        (DeductionYuan, DeductionReason) = (details.DeductionYuan, details.DeductionReason);
        (PaidOn, Way, Remark) = (details.PaidOn, details.Way, details.Remark);
        (RecordedBy, RecordedAt) = (user.UserName, now);
    }

    private static void Require(bool condition, string code)
    {
        if (!condition)
        {
            throw new DomainException(code);
        }
    }
}
