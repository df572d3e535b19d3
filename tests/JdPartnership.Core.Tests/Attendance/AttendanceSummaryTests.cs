using JdPartnership.Core.Attendance;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Tests.Attendance;

public sealed class AttendanceSummaryTests
{
    [Fact]
    public void Of_Nothing_IsNothing() => Assert.Null(AttendanceSummary.Of([], []));

    [Fact]
    public void Of_Month_CountsDaysOnceAndHoursOfAllWork()
    {
        var summary = AttendanceSummary.Of(
        [
            Day(3, AttendanceKind.Present, 8), Day(3, AttendanceKind.Overtime, 2), Day(4, AttendanceKind.Late, 7.5m), Day(5, AttendanceKind.Absent), Day(6, AttendanceKind.Leave),
            Day(7, AttendanceKind.NightShift, 8),
        ], [])!;

        Assert.Equal((3, 25.5m, 1, 1, 1), (summary.Days, summary.Hours, summary.LateDays, summary.AbsentDays, summary.LeaveDays));
        Assert.Equal((1, 2m, 1, 1, 10m, 25.5m), (summary.OvertimeDays, summary.OvertimeHours, summary.NightShifts, summary.LongDays, summary.LongestDay, summary.LongestWeek));
    }

    [Fact]
    public void Of_DayWithoutHours_HasNoSum_RatherThanOneTooSmall()
    {
        var summary = AttendanceSummary.Of([Day(3, AttendanceKind.Present, 8), Day(4, AttendanceKind.Present)], [])!;
        Assert.Equal((2, null), (summary.Days, summary.Hours));
    }

    [Fact]
    public void Of_WeekRunsFromMonday()
    {
        // 3 to 9 September 2018 is a week; the 10th begins the next.
        var summary = AttendanceSummary.Of([.. Enumerable.Range(3, 7).Select(d => Day(d, AttendanceKind.Present, 7)), Day(10, AttendanceKind.Present, 8)], [])!;
        Assert.Equal(49m, summary.LongestWeek);
    }

    [Fact]
    public void Of_LinesOfNoHours_AreNoWork()
    {
        var summary = AttendanceSummary.Of([Day(3, AttendanceKind.Present, 0), Day(4, AttendanceKind.Overtime, 0), Day(5, AttendanceKind.NightShift, 0), Day(6, AttendanceKind.Late, 0)], [])!;
        Assert.Equal((0, 0m, 0, 0, 1, 0), (summary.Days, summary.Hours!.Value, summary.OvertimeDays, summary.NightShifts, summary.LateDays, summary.LongestRun));
    }

    [Fact]
    public void Of_WorkOnHolidays_NamesTheDays()
    {
        // 中秋 of 2018 was 24 September; who was on leave that day did not work on it.
        Assert.Equal([new DateOnly(2018, 9, 24)], AttendanceSummary.Of([Day(24, AttendanceKind.Overtime, 8), Day(24, AttendanceKind.Present, 1), Day(25, AttendanceKind.Present, 8)], [])!.HolidaysWorked!);
        Assert.Empty(AttendanceSummary.Of([Day(24, AttendanceKind.Leave), Day(25, AttendanceKind.Present)], [])!.HolidaysWorked!);
    }

    [Fact]
    public void Of_DayOutsideTheYearsOfTheHolidays_LeavesThemUnknown() =>
        Assert.Null(AttendanceSummary.Of([new AttendanceDay(1, new DateOnly(2013, 10, 1), AttendanceKind.Present, 8)], [])!.HolidaysWorked);

    [Theory]
    [InlineData(new[] { 3 }, 1)]
    [InlineData(new[] { 3, 4, 6, 7, 8 }, 3)]
    [InlineData(new[] { 8, 6, 7, 3, 4 }, 3)]
    [InlineData(new[] { 1, 2 }, 5)]
    [InlineData(new[] { 2, 3 }, 2)]
    public void Of_Run_GoesOnFromTheMonthBefore(int[] days, int run)
    {
        // Worked on 29 to 31 August, after a day off on the 28th.
        DateOnly[] earlier = [new(2018, 8, 26), new(2018, 8, 27), new(2018, 8, 29), new(2018, 8, 30), new(2018, 8, 31)];
        Assert.Equal(run, AttendanceSummary.Of(days.Select(d => Day(d, AttendanceKind.Present)), earlier)!.LongestRun);
    }

    [Fact]
    public void Of_Run_EndsWithAbsenceAndLeave() =>
        Assert.Equal(2, AttendanceSummary.Of([Day(3, AttendanceKind.Present), Day(4, AttendanceKind.Late), Day(5, AttendanceKind.Leave), Day(6, AttendanceKind.Absent), Day(7, AttendanceKind.Present)], [])!.LongestRun);

    [Fact]
    public void Of_MonthWithoutWork_HasNoRun_WhateverCameBefore() =>
        Assert.Equal(0, AttendanceSummary.Of([Day(1, AttendanceKind.Leave)], [new DateOnly(2018, 8, 31)])!.LongestRun);

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
    public void Check_WorkOnAHoliday_IsToldWithItsDay()
    {
        var flag = Assert.Single(Check(isFiled: false, Day(24, AttendanceKind.Present, 8)));
        Assert.Equal((AttendanceRules.HolidayWork, "R17", RuleSeverity.Block), (flag.Code, flag.Rule, flag.Severity));
        Assert.Equal(["1", "2018-09-24"], flag.Arguments);
        Assert.Empty(Check(isFiled: true, Day(24, AttendanceKind.Present, 8)));
    }

    [Theory]
    [InlineData(6, false, false)]
    [InlineData(7, false, true)]
    [InlineData(7, true, false)]
    public void Check_SevenDaysInARow_MissTheDayOfRest_UnlessFiled(int days, bool isFiled, bool isTold)
    {
        var flags = Check(isFiled, [.. Enumerable.Range(3, days).Select(d => Day(d, AttendanceKind.Present, 6))]);
        Assert.Equal(isTold ? ["Attendance.NoRestDay 7 R17"] : [], flags.Select(f => $"{f.Code} {f.Arguments[0]} {f.Rule}"));
    }

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
        Assert.Empty(AttendanceRules.Check(AttendanceSummary.Of([Day(3, AttendanceKind.NightShift, 12)], []), engagement, set, isFiled: false));

    private static IReadOnlyList<AttendanceFlag> Check(bool isFiled, params AttendanceDay[] days) =>
        AttendanceRules.Check(AttendanceSummary.Of(days, []), EngagementKind.PostInternship, RuleSetKey.Internship2021, isFiled);

    private static AttendanceDay Day(int day, AttendanceKind kind, decimal? hours = null) => new(1, new DateOnly(2018, 9, day), kind, hours);
}
