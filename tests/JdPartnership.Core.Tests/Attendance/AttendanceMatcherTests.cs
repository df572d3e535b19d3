using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;

namespace JdPartnership.Core.Tests.Attendance;

public sealed class AttendanceMatcherTests
{
    private static readonly DateOnly Start = new(2018, 9, 1);
    private static readonly DateOnly End = new(2018, 9, 30);

    private static readonly AttendanceMatcher Matcher = new(
        [
            Person(1, "a", "320***********0024", "王小明", "S1"),
            Person(2, "b", "320***********0099", "王小明", "S2"),
            Person(3, "c", "410***********0011", "李丽", "S1"),
            Person(4, "d", "330***********0077", "赵六", "S4") with { LastDay = new DateOnly(2018, 9, 10) },
            Person(5, "d", "330***********0077", "赵六", "S4") with { Start = new DateOnly(2018, 9, 11) },
        ],
        number => ["?", number.ToLowerInvariant()]);

    [Fact]
    public void IdNumber_FindsThePerson_WhateverElseIsThere() => Assert.Equal([2], Entries(Line(id: "B", student: "S1")));

    [Fact]
    public void StudentNumber_OfTwoColleges_IsAmbiguous_UnlessTheNameTells()
    {
        Assert.Equal(LineProblem.Ambiguous, Problem(Line(student: "S1")));
        Assert.Equal([3], Entries(Line(student: "S1", name: "李丽")));
    }

    [Fact]
    public void MaskedNumber_WithTheName_TellsPersonsOfOneNameApart()
    {
        Assert.Equal([2], Entries(Line(mask: "3208**********0099", name: "王小明")));
        Assert.Equal([2], Entries(Line(mask: "***************099", name: "王小明")));
        Assert.Equal(LineProblem.Unknown, Problem(Line(mask: "***************088", name: "王小明")));
        Assert.Equal(LineProblem.Ambiguous, Problem(Line(mask: "320***************", name: "王小明")));
        Assert.Equal(LineProblem.Unknown, Problem(Line(mask: "320***********0099")));
    }

    [Fact]
    public void NameThatDiffers_IsNotTaken() => Assert.Equal(LineProblem.NameDiffers, Problem(Line(student: "S2", name: "王大明")));

    [Fact]
    public void NobodyOfThatNumber_IsTold() => Assert.Equal(LineProblem.Unknown, Problem(Line(student: "S9")));

    [Fact]
    public void DaysOutsideTheStay_AreTold_EvenOneOfSeveral()
    {
        Assert.Equal(LineProblem.OutsideStay, Problem(Line(student: "S2", first: new DateOnly(2018, 8, 31))));
        Assert.Equal(LineProblem.OutsideStay, Problem(Line(student: "S2", first: new DateOnly(2018, 8, 31), last: Start)));
    }

    [Fact]
    public void Transfer_EachDayBelongsToTheEntryOfThatDay() =>
        Assert.Equal([4, 5], Entries(Line(student: "S4", first: new DateOnly(2018, 9, 10), last: new DateOnly(2018, 9, 11))));

    private static IEnumerable<int> Entries(AttendanceLine line)
    {
        var (days, problem) = Matcher.Match(line);
        Assert.Null(problem);
        return days.Select(d => d.Person.EntryId);
    }

    private static string? Problem(AttendanceLine line) => Matcher.Match(line).Problem?.Code;

    private static AttendanceLine Line(string? id = null, string? student = null, string? mask = null, string? name = null, DateOnly? first = null, DateOnly? last = null) =>
        new(2, student, id, mask, name, first ?? new DateOnly(2018, 9, 3), last ?? first ?? new DateOnly(2018, 9, 3), AttendanceKind.Present, 8);

    private static AttendancePerson Person(int entry, string id, string mask, string name, string student) => new(entry, 1, id, mask, name, student, Start, End);
}
