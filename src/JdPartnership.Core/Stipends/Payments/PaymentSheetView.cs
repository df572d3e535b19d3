using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Stipends.Payments.Rules;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>The payments of a roster for a month.</summary>
/// <param name="Sheet"><c>null</c> while nothing has been recorded.</param>
/// <param name="Choices">What a sheet that is not there yet can be made from; empty afterwards.</param>
/// <param name="Months">Those of the roster with records, the newest first.</param>
public sealed record PaymentSheetView(
    RosterRecord Roster,
    PayMonth Month,
    SheetRecord? Sheet,
    SheetTemplate Template,
    IReadOnlyList<SheetTemplate> Choices,
    Page<CheckedPayment> Page,
    PaymentTotals Totals,
    IReadOnlyList<MonthTotals> Months)
{
    public bool IsClosed => Sheet?.ClosedAt is not null;
}

/// <summary>One row.</summary>
/// <param name="PresentDays">Days of the month that lie in the stay.</param>
/// <param name="Proposal">Yuan by the template's components; <c>null</c> where nothing is proposed.</param>
public sealed record CheckedPayment(
    PaymentRow Row, int PresentDays, IReadOnlyList<decimal?> Proposal, PayFloor Floor, IReadOnlyList<PaymentFinding> Findings, CheckedAttendance Attendance);
