using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Stipends.Payments.Rules;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>Opens the payments of a roster and month: rows with what is proposed, what was paid, and what the rules say of it.</summary>
public sealed class PaymentSheets(RosterRecords rosters, IPaymentQueries payments, RosterAttendance attendance, SheetTemplates templates, BusinessClock clock)
{
    /// <param name="rosterId">The roster.</param>
    /// <param name="month"><c>null</c> for that of today, or the nearest the batch lasts in.</param>
    /// <param name="schemeId">For a sheet that is not there yet; a scheme not in effect counts as not said.</param>
    /// <param name="page">Which rows.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    public async Task<PaymentSheetView> OpenAsync(int rosterId, PayMonth? month, int? schemeId, PageRequest page, CancellationToken cancellationToken)
    {
        var roster = await rosters.GetAsync(rosterId, cancellationToken);
        var shown = month ?? PayMonth.Nearest(clock.Today, roster.Start, roster.End);
        var sheet = await payments.FindSheetAsync(rosterId, shown, cancellationToken);
        var choices = sheet is null ? await templates.ListAsync(shown, cancellationToken) : [];
        var template = sheet?.Template ?? choices.FirstOrDefault(c => schemeId is not null && c.SchemeId == (schemeId == 0 ? null : schemeId)) ?? SheetTemplates.Usual(choices);
        var rows = await payments.ListRowsAsync(rosterId, shown, page, cancellationToken);
        return new PaymentSheetView(
            roster,
            shown,
            sheet,
            template,
            choices,
            new Page<CheckedPayment>(await CheckAsync(roster, shown, template, rows.Items, cancellationToken), rows.Total, rows.Number, rows.Size),
            await payments.SumAsync(rosterId, shown, cancellationToken),
            await payments.SumByMonthAsync(rosterId, cancellationToken));
    }

    /// <summary>What the rules say of rows of one roster and month.</summary>
    public async Task<IReadOnlyList<CheckedPayment>> CheckAsync(
        RosterRecord roster, PayMonth month, SheetTemplate template, IReadOnlyList<PaymentRow> rows, CancellationToken cancellationToken)
    {
        var set = RuleSets.KeyOf(roster.Engagement, roster.CollegeType, roster.Start, roster.CollegeProvinceCode);
        var wages = await payments.ListWagesAsync([.. rows.Select(r => r.PostId).Distinct()], cancellationToken);
        var worked = await attendance.CheckAsync(roster, month, rows, cancellationToken);
        return [.. rows.Select(row => Check(row, month, template, set, wages[(row.PostId, row.ServiceCentreId)], worked[row.EntryId]))];
    }

    private CheckedPayment Check(PaymentRow row, PayMonth month, SheetTemplate template, RuleSetKey set, IEnumerable<DatedWage> wages, CheckedAttendance worked)
    {
        var present = month.DaysOf(row.Start, row.LastDay);
        var since = row.Start > month.First ? row.Start : month.First;
        var facts = new PaymentFacts
        {
            Month = month,
            Today = clock.Today,
            Set = set,
            Engagement = row.Engagement,
            IsWholeMonth = present == month.Days,
            Wages = wages.Where(w => w.ValidFrom <= since).MaxBy(w => w.ValidFrom)?.Wages ?? WageFacts.Unknown,
            AgreedYuan = row.AgreedYuan,
            WorkedHours = worked.Worked?.Hours,
            Paid = row.Payment is { } paid
                ? new PaidAmounts(paid.CashYuan, paid.InKindYuan, paid.TowardFloorYuan, paid.Details.DeductionYuan ?? 0m, paid.Details.PaidOn, paid.Details.Way)
                : null,
        };
        return new CheckedPayment(
            row with { Name = rosters.NameOf(row.Name), StudentNumber = rosters.StudentNumberOf(row.StudentNumber) },
            present,
            template.ProposeFor(facts.IsWholeMonth, row.AgreedYuan),
            facts.IsPostInternship ? PayFloor.Of(set, facts.Wages) : new PayFloor(null, []),
            PaymentCheck.Of(facts),
            worked);
    }
}
