using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Attendance;

/// <summary>R16 and R17 over a month of attendance: the roster cannot decide them, the employer's file can.</summary>
public static class AttendanceRules
{
    public const string LongDay = "Attendance.LongDay";
    public const string LongWeek = "Attendance.LongWeek";
    public const string Overtime = "Attendance.Overtime";
    public const string NightShift = "Attendance.NightShift";
    public const string HolidayWork = "Attendance.HolidayWork";
    public const string NoRestDay = "Attendance.NoRestDay";

    /// <summary>劳动法 Art. 36, on average.</summary>
    private const decimal HoursOfWeek = 44m;

    /// <summary>
    /// R17 forbids work on 休息日, but which days those are is in the shift plan, and no file brings it. What the days worked can decide is the
    /// one day of rest a week that 劳动法 Art. 38 guarantees whatever the plan: who worked seven days in a row had none.
    /// </summary>
    private const int DaysOfWeek = 7;

    private static readonly RuleDefinition Hours = RuleCatalogue.Find("R16")!;
    private static readonly RuleDefinition Unusual = RuleCatalogue.Find("R17")!;

    /// <param name="isFiled">Unusual hours were filed with the authority before the stay began, which lifts R17.</param>
    public static IReadOnlyList<AttendanceFlag> Check(AttendanceSummary? attendance, EngagementKind engagement, RuleSetKey set, bool isFiled) =>
        attendance is null || engagement != EngagementKind.PostInternship || !Hours.IsIn(set)
            ? []
            : [.. HoursOf(attendance, set), .. isFiled ? [] : UnusualOf(attendance, set)];

    private static IEnumerable<AttendanceFlag> HoursOf(AttendanceSummary attendance, RuleSetKey set)
    {
        var (_, severity, basis) = Hours.EntryOf(set);
        if (attendance.LongDays > 0)
        {
            yield return new(LongDay, Hours.Code, severity, basis, RuleText.Of(attendance.LongDays), RuleText.Of(attendance.LongestDay));
        }

        // The law speaks of the average: one week above it is told, no more.
        if (attendance.LongestWeek > HoursOfWeek)
        {
            yield return new(LongWeek, Hours.Code, Rosters.RuleSeverity.Warn, basis, RuleText.Of(attendance.LongestWeek));
        }
    }

    private static IEnumerable<AttendanceFlag> UnusualOf(AttendanceSummary attendance, RuleSetKey set)
    {
        var (_, severity, basis) = Unusual.EntryOf(set);
        if (attendance.OvertimeDays > 0)
        {
            yield return new(Overtime, Unusual.Code, severity, basis, RuleText.Of(attendance.OvertimeDays), RuleText.Of(attendance.OvertimeHours));
        }

        if (attendance.NightShifts > 0)
        {
            yield return new(NightShift, Unusual.Code, severity, basis, RuleText.Of(attendance.NightShifts));
        }

        if (attendance.HolidaysWorked is { Count: > 0 } holidays)
        {
            yield return new(HolidayWork, Unusual.Code, severity, basis, RuleText.Of(holidays.Count), string.Join(' ', holidays.Select(RuleText.Of)));
        }

        if (attendance.LongestRun >= DaysOfWeek)
        {
            yield return new(NoRestDay, Unusual.Code, severity, basis, RuleText.Of(attendance.LongestRun));
        }
    }
}
