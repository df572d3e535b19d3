using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Tests.Rosters.Rules;

namespace JdPartnership.Core.Tests.Rosters.Stays;

public sealed class EntryEndTests
{
    [Theory]
    [InlineData("2026-02-28", "Stay.LastDayOutside")]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-08-30", null)]
    [InlineData("2026-08-31", "Stay.LastDayOutside")]
    public void EndEarly_LiesWithinTheStay_AndBeforeItsPlannedEnd(string day, string? code)
    {
        var entry = SampleEntry.InForce();
        if (code is null)
        {
            entry.EndEarly(Sample.Day(day), StayEnd.ByStudent, "升学");
            Assert.Equal((Sample.Day(day), StayEnd.ByStudent, "升学"), (entry.LastDay, entry.EndedBy, entry.EndReason));
        }
        else
        {
            var refusal = Assert.Throws<DomainException>(() => entry.EndEarly(Sample.Day(day), StayEnd.ByStudent, "升学"));
            Assert.Equal((code, "LastDay"), (refusal.Errors[0].Code, refusal.Errors[0].Field));
            Assert.Equal(["2026-03-01", "2026-08-30"], refusal.Errors[0].Arguments);
            Assert.Null(entry.EndedOn);
        }
    }

    [Fact]
    public void EndEarly_Twice_IsRefused_UntilTheFirstIsUndone()
    {
        var entry = SampleEntry.InForce();
        entry.EndEarly(new(2026, 5, 1), StayEnd.ByCollege, "召回");
        Assert.Equal("Stay.EndedAlready", Assert.Throws<DomainException>(() => entry.EndEarly(new(2026, 6, 1), StayEnd.ByStudent, "升学")).Errors[0].Code);

        entry.ContinueAsPlanned();
        Assert.Equal((entry.End, (StayEnd?)null, (string?)null), (entry.LastDay, entry.EndedBy, entry.EndReason));
        entry.EndEarly(new(2026, 6, 1), StayEnd.ByStudent, "升学");
        Assert.Equal(new DateOnly(2026, 6, 1), entry.LastDay);
    }

    [Theory]
    [InlineData("2026-03-01", "2026-05-01", true)]
    [InlineData("2026-05-01", "2026-08-31", true)]
    [InlineData("2026-05-02", "2026-08-31", false)]
    [InlineData("2026-03-01", "2026-04-30", false)]
    public void Conflict_OfAnEarlyEnd_IsALastDayOutsideTheRevisedStay(string start, string end, bool fits)
    {
        var ended = SampleEntry.InForce();
        ended.EndEarly(new(2026, 5, 1), StayEnd.ByStudent, "升学");

        Assert.Equal(fits ? null : new StayConflict(2, IsDropped: false), StayConflict.Of(ended, SampleEntry.InForce(start: Sample.Day(start), end: Sample.Day(end))));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-08-31", true)]
    [InlineData("2026-03-02", "2026-08-31", false)]
    [InlineData("2026-03-01", "2026-08-30", false)]
    public void Conflict_OfATransfer_IsAnyOtherDay(string start, string end, bool fits)
    {
        var moved = SampleEntry.InForce();
        moved.EndEarly(new(2026, 5, 1), StayEnd.Transferred, "换岗");

        Assert.Equal(fits, StayConflict.Of(moved, SampleEntry.InForce(start: Sample.Day(start), end: Sample.Day(end))) is null);
    }

    [Fact]
    public void Conflict_OfSomebodyTheRevisionDropped_NamesTheEarlierRow() =>
        Assert.Equal(new StayConflict(2, IsDropped: true), StayConflict.Of(SampleEntry.InForce(), null));
}
