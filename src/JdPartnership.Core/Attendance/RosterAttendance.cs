using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Core.Attendance;

/// <summary>The attendance of a roster's interns, month by month, and what the rules say of it.</summary>
public sealed class RosterAttendance(RosterRecords rosters, IPaymentQueries rows, IAttendanceQueries attendance, IRosterContextQueries contexts, BusinessClock clock)
{
    /// <param name="rosterId">The roster.</param>
    /// <param name="month"><c>null</c> for that of today, or the nearest the batch lasts in.</param>
    /// <param name="page">Which rows.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    public async Task<RosterAttendanceView> OpenAsync(int rosterId, PayMonth? month, PageRequest page, CancellationToken cancellationToken)
    {
        var roster = await rosters.GetAsync(rosterId, cancellationToken);
        var shown = month ?? PayMonth.Nearest(clock.Today, roster.Start, roster.End);
        var found = await rows.ListRowsAsync(rosterId, shown, page, cancellationToken);
        var checks = await CheckAsync(roster, shown, found.Items, cancellationToken);
        return new RosterAttendanceView(
            roster,
            shown,
            new Page<AttendanceRow>(
                [.. found.Items.Select(r => new AttendanceRow(
                    r with { Name = rosters.NameOf(r.Name), StudentNumber = rosters.StudentNumberOf(r.StudentNumber) }, shown.DaysOf(r.Start, r.LastDay), checks[r.EntryId]))],
                found.Total,
                found.Number,
                found.Size));
    }

    /// <returns>What was worked and what is to be said of it, by entry.</returns>
    public async Task<IReadOnlyDictionary<int, CheckedAttendance>> CheckAsync(
        RosterRecord roster, PayMonth month, IReadOnlyList<PaymentRow> entries, CancellationToken cancellationToken)
    {
        var set = RuleSets.KeyOf(roster.Engagement, roster.CollegeType, roster.Start, roster.CollegeProvinceCode);
        int[] ids = [.. entries.Select(e => e.EntryId)];
        var days = await attendance.ListDaysAsync(ids, month, cancellationToken);
        var leading = await attendance.ListDaysLeadingToAsync(ids, month, cancellationToken);
        var filing = days.Count == 0 ? null : (await contexts.FindAsync(roster.Id, cancellationToken))?.Batch.SpecialHoursFiling;
        return entries.ToDictionary(e => e.EntryId, e =>
        {
            var worked = AttendanceSummary.Of(days[e.EntryId], leading[e.EntryId].Where(d => d.IsWorked).Select(d => d.Day));
            return new CheckedAttendance(worked, AttendanceRules.Check(worked, e.Engagement, set, isFiled: filing is { Number.Length: > 0 } && filing.FiledOn <= e.Start));
        });
    }
}

/// <param name="Worked"><c>null</c> when no attendance was imported.</param>
public sealed record CheckedAttendance(AttendanceSummary? Worked, IReadOnlyList<AttendanceFlag> Flags);

public sealed record RosterAttendanceView(RosterRecord Roster, PayMonth Month, Page<AttendanceRow> Page);

/// <param name="PresentDays">Days of the month that lie in the stay.</param>
public sealed record AttendanceRow(PaymentRow Row, int PresentDays, CheckedAttendance Attendance);
