using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Core.Tests.Attendance;

public sealed class AttendanceImportTests
{
    private static readonly AttendanceCounts Counts = new(10, 8, new DateOnly(2018, 9, 1), new DateOnly(2018, 9, 30));

    [Fact]
    public void Way_FromReceivedToAppliedToUndone()
    {
        var import = RosterTestData.Attendance();
        Assert.True(import.IsBusy);
        import.Begin();
        import.Apply(Counts, "{}");
        Assert.Equal((AttendanceImportState.Applied, 10, 8, Counts.First), (import.State, import.Rows, import.MatchedRows, import.FirstDay));
        import.Undo(RosterTestData.Now);
        Assert.Equal((AttendanceImportState.Undone, RosterTestData.Now), (import.State, import.UndoneAt));
    }

    [Fact]
    public void Refused_KeepsTheReasonWithItsHoles()
    {
        var import = RosterTestData.Attendance();
        import.Begin();
        import.Refuse(new DomainError("Roster.File.SheetMissing", "File", "九月"));
        Assert.Equal("Roster.File.SheetMissing", import.Reason!.Code);
        Assert.Equal(["九月"], import.Reason.Arguments);
        Assert.Throws<DomainException>(import.Begin);
    }

    [Fact]
    public void OnlyWhatIsBeingRead_IsApplied_AndUndoneOnce()
    {
        var import = RosterTestData.Attendance();
        Assert.Throws<DomainException>(() => import.Apply(Counts, "{}"));
        import.Begin();
        import.Apply(Counts, "{}");
        import.Undo(RosterTestData.Now);
        Assert.Throws<DomainException>(() => import.Undo(RosterTestData.Now));
        Assert.Throws<DomainException>(() => import.Fail("Attendance.Broke"));
    }

    [Fact]
    public void Columns_AreAskedFor_Chosen_AndMayBeChangedOnceItIsApplied()
    {
        var import = RosterTestData.Attendance();
        Assert.Throws<DomainException>(import.AskForMapping);
        import.Begin();
        import.AskForMapping();
        Assert.Equal((AttendanceImportState.NeedsMapping, true, false), (import.State, import.IsMappable, import.IsBusy));
        Assert.Throws<DomainException>(import.Begin);

        import.Map("first");
        Assert.Equal((AttendanceImportState.Received, "first"), (import.State, import.Mapping));
        import.Begin();
        import.Apply(Counts, "first");

        import.Map("second");
        Assert.Equal((AttendanceImportState.Received, "second", 0, 0, null), (import.State, import.Mapping, import.Rows, import.MatchedRows, import.LastDay));
        Assert.Throws<DomainException>(() => import.Map("third"));
    }

    [Fact]
    public void Undo_WhileItWaitsForItsColumns_ComesToNothing()
    {
        var import = RosterTestData.Attendance();
        import.Begin();
        import.AskForMapping();
        import.Undo(RosterTestData.Now);
        Assert.Equal((AttendanceImportState.Failed, "Attendance.Cancelled", false), (import.State, import.ReasonCode, import.IsMappable));
        Assert.Throws<DomainException>(() => import.Map("late"));
    }

    [Fact]
    public void Undo_WhileItIsRead_ComesToNothing()
    {
        var import = RosterTestData.Attendance();
        import.Begin();
        import.Undo(RosterTestData.Now);
        Assert.Equal((AttendanceImportState.Failed, "Attendance.Cancelled"), (import.State, import.ReasonCode));
        Assert.Throws<DomainException>(() => import.Apply(Counts, "{}"));
    }
}
