using JdPartnership.Core.Attendance.Holidays;

namespace JdPartnership.Core.Attendance;

/// <summary>An intern's attendance of one month.</summary>
/// <param name="Days">Days on which the intern worked.</param>
/// <param name="Hours">Of all kinds of work, overtime included; <c>null</c> when a worked day says no hours, since the sum would be too small.</param>
/// <param name="OvertimeHours">Of the lines that say 加班; 0 when they say no hours.</param>
/// <param name="LongestDay">Hours of the longest day; 0 when none says hours.</param>
/// <param name="LongestWeek">Hours of the week with the most, Monday to Sunday, of this month's days.</param>
/// <param name="HolidaysWorked">法定节假日 among the days worked; <c>null</c> when one of them lies outside the years that can be answered for.</param>
/// <param name="LongestRun">Days worked in a row, up to one of this month's; a run that began in the month before counts whole.</param>
public sealed record AttendanceSummary(
    int Days,
    decimal? Hours,
    int LateDays,
    int AbsentDays,
    int LeaveDays,
    int OvertimeDays,
    decimal OvertimeHours,
    int NightShifts,
    int LongDays,
    decimal LongestDay,
    decimal LongestWeek,
    IReadOnlyList<DateOnly>? HolidaysWorked,
    int LongestRun)
{
    /// <summary>劳动法 Art. 36.</summary>
    public const decimal HoursOfDay = 8m;

    /// <param name="days">Of one intern and one month.</param>
    /// <param name="earlier">Days the same person worked before, to see a run through.</param>
    /// <returns><c>null</c> when there is no attendance at all in the month.</returns>
    public static AttendanceSummary? Of(IEnumerable<AttendanceDay> days, IEnumerable<DateOnly> earlier)
    {
        List<AttendanceDay> all = [.. days];
        if (all.Count == 0)
        {
            return null;
        }

        List<AttendanceDay> worked = [.. all.Where(d => d.IsWorked)];
        List<(DateOnly Day, decimal Hours)> hours = [.. worked.GroupBy(d => d.Day).Select(d => (d.Key, d.Sum(x => x.Hours ?? 0m)))];
        List<DateOnly> dates = [.. hours.Select(d => d.Day)];
        return new(
            hours.Count,
            worked.TrueForAll(d => d.Hours is not null) ? worked.Sum(d => d.Hours!.Value) : null,
            Count(all, AttendanceKind.Late),
            Count(all, AttendanceKind.Absent),
            Count(all, AttendanceKind.Leave),
            Count(worked, AttendanceKind.Overtime),
            worked.Where(d => d.Kind == AttendanceKind.Overtime).Sum(d => d.Hours ?? 0m),
            Count(worked, AttendanceKind.NightShift),
            hours.Count(d => d.Hours > HoursOfDay),
            hours.Select(d => d.Hours).DefaultIfEmpty().Max(),
            hours.GroupBy(d => Monday(d.Day)).Select(week => week.Sum(d => d.Hours)).DefaultIfEmpty().Max(),
            HolidaysOf(dates),
            WorkRun.LongestOf(dates, earlier));
    }

    private static int Count(IEnumerable<AttendanceDay> days, AttendanceKind kind) => days.Where(d => d.Kind == kind).Select(d => d.Day).Distinct().Count();

    private static IReadOnlyList<DateOnly>? HolidaysOf(List<DateOnly> days) =>
        days.Exists(d => PublicHolidays.Contains(d) is null) ? null : [.. days.Where(d => PublicHolidays.Contains(d) is true).Order()];

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
