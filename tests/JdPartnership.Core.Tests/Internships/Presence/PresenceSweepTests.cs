using CsCheck;
using JdPartnership.Core.Internships.Presence;

namespace JdPartnership.Core.Tests.Internships.Presence;

public sealed class PresenceSweepTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = First.AddDays(60);

    private static readonly Gen<Stay[]> Stays = Gen.Select(Gen.Int[-10, 70], Gen.Int[-3, 40], (start, length) => new Stay(First.AddDays(start), First.AddDays(start + length))).Array[0, 30];

    private static readonly Gen<DayStep[]> Staff = Gen.Select(Gen.Int[-10, 70], Gen.Int[0, 200], (day, people) => new DayStep(First.AddDays(day), people)).Array[0, 6];

    [Fact]
    public void Sweep_TwoStaysThatTouch_NeverCountTwice()
    {
        var line = Sweep([new(First, First.AddDays(9)), new(First.AddDays(10), First.AddDays(19))]);

        Assert.Equal([new(First, 1), new DayStep(First.AddDays(20), 0)], line.Steps);
    }

    [Fact]
    public void Sweep_LastDayCounts()
    {
        var line = Sweep([new(First, First.AddDays(1))]);
        Assert.Equal([0, 1, 1, 0], Enumerable.Range(-1, 4).Select(day => line.At(First.AddDays(day))));
    }

    [Fact]
    public void Sweep_EndOfTime_IsNoExceptionAndNoEnd() => Assert.Equal(1, Sweep([new(First, DateOnly.MaxValue)]).At(DateOnly.MaxValue));

    [Fact]
    public void Sweep_Nobody_IsZeroEveryDay() => Assert.Equal(0, new PresenceSweep().Sweep().At(First));

    [Fact]
    public void Sweep_AnyStays_CountAsEveryDayCountedByHand() => Stays.Sample(stays =>
    {
        var line = Sweep(stays);
        return Days().All(day => line.At(day) == stays.Count(stay => stay.Start <= day && day <= stay.End));
    });

    /// <summary>A database sums by day: the result must not depend on who did the summing, or on the order.</summary>
    [Fact]
    public void Sweep_ChangesSummedBefore_GiveTheSame() => Stays.Sample(stays =>
    {
        var kept = stays.Where(stay => stay.Start <= stay.End).ToList();
        var summed = kept.Select(stay => new DayDelta(stay.Start, 1)).Concat(kept.Select(stay => new DayDelta(stay.End.AddDays(1), -1)))
            .GroupBy(change => change.Day, (day, changes) => new DayDelta(day, changes.Sum(change => change.Delta)))
            .OrderByDescending(change => change.Day);
        var sweep = new PresenceSweep();
        sweep.Add(summed);
        return sweep.Sweep().Steps.SequenceEqual(Sweep(stays).Steps);
    });

    [Fact]
    public void Compare_AnyStaysAndStaff_AgreesWithEveryDayComparedByHand() => Gen.Select(Stays, Staff).Sample((stays, staff) =>
    {
        var (present, limit) = (Sweep(stays), StaffLimit.Of(staff, 0.10m));
        var compared = LimitComparison.Of(present, limit, First, Last);
        var over = Days().Where(day => present.At(day) > limit.At(day)).ToList();
        var peak = Days().Max(day => present.At(day)!.Value);
        return compared.DaysOver == over.Count
            && compared.FirstOver == over.Cast<DateOnly?>().FirstOrDefault()
            && compared.LastOver == over.Cast<DateOnly?>().LastOrDefault()
            && compared.DaysUnknown == Days().Count(day => present.At(day) > 0 && limit.At(day) is null)
            && compared.Peak == peak
            && compared.PeakDay == (peak == 0 ? null : Days().First(day => present.At(day) == peak))
            && compared.Worst?.Day == over.OrderByDescending(day => present.At(day) - limit.At(day)).ThenBy(day => day).Cast<DateOnly?>().FirstOrDefault();
    });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(19, 1)]
    [InlineData(15000, 1500)]
    public void StaffLimit_WholePeopleOnly(int staff, int limit) => Assert.Equal(limit, StaffLimit.Of([new DayStep(First, staff)], 0.10m).At(First));

    [Fact]
    public void StaffLimit_BeforeTheFirstCount_IsUnknown() => Assert.Null(StaffLimit.Of([new DayStep(First, 10)], 0.10m).At(First.AddDays(-1)));

    [Fact]
    public void Compare_EmptyPeriod_FindsNothing() =>
        Assert.Equal(new LimitComparison(0, null, 0, null, null, null, 0), LimitComparison.Of(Sweep([new(First, Last)]), StaffLimit.Of([], 1m), Last, First));

    private static DayLine Sweep(IEnumerable<Stay> stays)
    {
        var sweep = new PresenceSweep();
        foreach (var stay in stays)
        {
            sweep.Add(stay);
        }

        return sweep.Sweep();
    }

    private static IEnumerable<DateOnly> Days() => Enumerable.Range(First.DayNumber, Last.DayNumber - First.DayNumber + 1).Select(DateOnly.FromDayNumber);
}
