using CsCheck;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters.Rules.Stays;

namespace JdPartnership.Core.Tests.Rosters.Rules;

/// <summary>Spans of days laid over one another, whatever they are.</summary>
public sealed class OneStayAtATimeTests
{
    private static readonly Gen<Stay> Stays = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 40], (start, length) => new Stay(Sample.Batch.Start.AddDays(start), Sample.Batch.Start.AddDays(start + length)));

    [Fact]
    public void Overlaps_AnyTwo_IsADayInBoth_EitherWayRound() => Gen.Select(Stays, Stays).Sample((one, other) =>
        one.Overlaps(other) == DaysOf(one).Intersect(DaysOf(other)).Any() && one.Overlaps(other) == other.Overlaps(one));

    [Fact]
    public void AnyStays_AreToldWithDaysOnWhichThePersonReallyIsElsewhere() => Gen.Select(Stays, Stays.Array[0, 5]).Sample((stay, elsewhere) =>
    {
        var row = Sample.Row with { Start = stay.Start, End = stay.End };
        var found = Sample.Check(new OneStayAtATime(), row, context: null, elsewhere);
        Assert.Equal(elsewhere.Any(stay.Overlaps), found.Count == 1);
        foreach (var finding in found)
        {
            var told = new Stay(Sample.Day(finding.Arguments[0]), Sample.Day(finding.Arguments[1]));
            Assert.True(told.Start <= told.End);
            Assert.True(DaysOf(told).All(day => DaysOf(stay).Contains(day) && elsewhere.Any(other => DaysOf(other).Contains(day))));
        }
    });

    private static List<DateOnly> DaysOf(Stay stay) => [.. Enumerable.Range(0, stay.End.DayNumber - stay.Start.DayNumber + 1).Select(stay.Start.AddDays)];
}
