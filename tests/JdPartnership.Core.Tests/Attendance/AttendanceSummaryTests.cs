using JdPartnership.Core.Attendance;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Tests.Attendance;

public sealed class AttendanceSummaryTests
{
    [Fact]
    public void Of_Nothing_IsNothing() => Assert.Null(AttendanceSummary.Of([]));

    [Fact]
    public void Of_Month_CountsDaysOnceAndHoursOfAllWork()
    {
        var summary = AttendanceSummary.Of(
        [
            Day(3, AttendanceKind.Present, 8), Day(3, AttendanceKind.Overtime, 2), Day(4, AttendanceKind.Late, 7.5m), Day(5, AttendanceKind.Absent), Day(6, AttendanceKind.Leave),
            Day(7, AttendanceKind.NightShift, 8),
        ])!;

        Assert.Equal((3, 25.5m, 1, 1, 1), (summary.Days, summary.Hours, summary.LateDays, summary.AbsentDays, summary.LeaveDays));
        Assert.Equal((1, 2m, 1, 1, 10m, 25.5m), (summary.OvertimeDays, summary.OvertimeHours, summary.NightShifts, summary.LongDays, summary.LongestDay, summary.LongestWeek));
    }

    [Fact]
    public void Of_DayWithoutHours_HasNoSum_RatherThanOneTooSmall()
    {
        var summary = AttendanceSummary.Of([Day(3, AttendanceKind.Present, 8), Day(4, AttendanceKind.Present)])!;
        Assert.Equal((2, null), (summary.Days, summary.Hours));
    }

    [Fact]
    public void Of_WeekRunsFromMonday()
    {
        // 3 to 9 September 2018 is a week; the 10th begins the next.
        var summary = AttendanceSummary.Of([.. Enumerable.Range(3, 7).Select(d => Day(d, AttendanceKind.Present, 7)), Day(10, AttendanceKind.Present, 8)])!;
        Assert.Equal(49m, summary.LongestWeek);
    }

    [Fact]
    public void Check_LongDaysOvertimeAndNightWork_AreToldWithTheirArticles()
    {
        var flags = Check(isFiled: false, Day(3, AttendanceKind.Present, 8), Day(3, AttendanceKind.Overtime, 2), Day(4, AttendanceKind.NightShift, 8));

        Assert.Equal([AttendanceRules.LongDay, AttendanceRules.Overtime, AttendanceRules.NightShift], flags.Select(f => f.Code));
        Assert.Equal([RuleSeverity.Block, RuleSeverity.Block, RuleSeverity.Block], flags.Select(f => f.Severity));
        Assert.Equal(new LegalBasis(LegalInstrument.LabourLaw, 36), flags[0].Basis);
        Assert.Equal(["1", "10"], flags[0].Arguments);
    }

    [Fact]
    public void Check_UnusualHoursFiledBefore_LeaveTheHoursOfTheDay() =>
        Assert.Equal([AttendanceRules.LongDay], Check(isFiled: true, Day(3, AttendanceKind.Present, 8), Day(3, AttendanceKind.Overtime, 2)).Select(f => f.Code));

    [Fact]
    public void Check_WeekAbove44Hours_Warns()
    {
        var flag = Assert.Single(Check(isFiled: false, [.. Enumerable.Range(3, 6).Select(d => Day(d, AttendanceKind.Present, 7.5m))]));
        Assert.Equal((AttendanceRules.LongWeek, RuleSeverity.Warn), (flag.Code, flag.Severity));
    }

    [Theory]
    [InlineData(EngagementKind.Orientation, RuleSetKey.Internship2021)]
    [InlineData(EngagementKind.PostInternship, RuleSetKey.Undergraduate)]
    public void Check_OutsideTheRules_TellsNothing(EngagementKind engagement, RuleSetKey set) =>
        Assert.Empty(AttendanceRules.Check(AttendanceSummary.Of([Day(3, AttendanceKind.NightShift, 12)]), engagement, set, isFiled: false));

    private static IReadOnlyList<AttendanceFlag> Check(bool isFiled, params AttendanceDay[] days) =>
        AttendanceRules.Check(AttendanceSummary.Of(days), EngagementKind.PostInternship, RuleSetKey.Internship2021, isFiled);

    private static AttendanceDay Day(int day, AttendanceKind kind, decimal? hours = null) => new(1, new DateOnly(2018, 9, day), kind, hours);
}
