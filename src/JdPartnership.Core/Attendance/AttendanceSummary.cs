namespace JdPartnership.Core.Attendance;

/// <summary>An intern's attendance of one month.</summary>
/// <param name="Days">Days on which the intern worked.</param>
/// <param name="Hours">Of all kinds of work, overtime included; <c>null</c> when a worked day says no hours, since the sum would be too small.</param>
/// <param name="OvertimeHours">Of the lines that say 加班; 0 when they say no hours.</param>
/// <param name="LongestDay">Hours of the longest day; 0 when none says hours.</param>
/// <param name="LongestWeek">Hours of the week with the most, Monday to Sunday, of this month's days.</param>
public sealed record AttendanceSummary(
    int Days, decimal? Hours, int LateDays, int AbsentDays, int LeaveDays, int OvertimeDays, decimal OvertimeHours, int NightShifts, int LongDays, decimal LongestDay, decimal LongestWeek)
{
    /// <summary>劳动法 Art. 36.</summary>
    public const decimal HoursOfDay = 8m;

    /// <param name="days">Of one intern and one month.</param>
    /// <returns><c>null</c> when there is no attendance at all.</returns>
    public static AttendanceSummary? Of(IEnumerable<AttendanceDay> days)
    {
        List<AttendanceDay> all = [.. days];
        if (all.Count == 0)
        {
            return null;
        }

        List<AttendanceDay> worked = [.. all.Where(d => IsWork(d.Kind))];
        List<(DateOnly Day, decimal Hours)> hours = [.. worked.GroupBy(d => d.Day).Select(d => (d.Key, d.Sum(x => x.Hours ?? 0m)))];
        return new(
            hours.Count,
            worked.TrueForAll(d => d.Hours is not null) ? worked.Sum(d => d.Hours!.Value) : null,
            Count(AttendanceKind.Late),
            Count(AttendanceKind.Absent),
            Count(AttendanceKind.Leave),
            Count(AttendanceKind.Overtime),
            all.Where(d => d.Kind == AttendanceKind.Overtime).Sum(d => d.Hours ?? 0m),
            Count(AttendanceKind.NightShift),
            hours.Count(d => d.Hours > HoursOfDay),
            hours.Select(d => d.Hours).DefaultIfEmpty().Max(),
            hours.GroupBy(d => Monday(d.Day)).Select(week => week.Sum(d => d.Hours)).DefaultIfEmpty().Max());

        int Count(AttendanceKind kind) => all.Where(d => d.Kind == kind).Select(d => d.Day).Distinct().Count();
    }

    private static bool IsWork(AttendanceKind kind) => kind switch
    {
        AttendanceKind.Present or AttendanceKind.Late or AttendanceKind.Overtime or AttendanceKind.NightShift => true,
        AttendanceKind.Absent or AttendanceKind.Leave => false,
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
