using JdPartnership.Core.Attendance.Holidays;

namespace JdPartnership.Core.Tests.Attendance.Holidays;

public sealed class QingmingTests
{
    /// <summary>Hours and minutes of the almanac, in China Standard Time.</summary>
    [Theory]
    [InlineData(2015, 5, 10, 39)]
    [InlineData(2020, 4, 15, 38)]
    [InlineData(2022, 5, 3, 20)]
    [InlineData(2024, 4, 15, 2)]
    [InlineData(2025, 4, 20, 48)]
    public void InstantOf_YearOfTheAlmanac_IsWithinItsUncertainty(int year, int day, int hour, int minute)
    {
        var off = (Qingming.InstantOf(year) - new DateTime(year, 4, day, hour, minute, 0, DateTimeKind.Unspecified)).Duration();
        Assert.InRange(off, TimeSpan.Zero, Qingming.Uncertainty);
    }

    [Fact]
    public void InstantOf_EveryYearFrom1977To2070_IsFurtherFromMidnightThanItsUncertainty() =>
        Assert.All(Enumerable.Range(1977, 2070 - 1977 + 1), year => Assert.True(FromMidnight(year) > Qingming.Uncertainty, $"{year}: {Qingming.InstantOf(year)}"));

    [Fact]
    public void InstantOf_2071_IsTooCloseToMidnight() => Assert.True(FromMidnight(2071) < Qingming.Uncertainty);

    [Fact]
    public void Holidays_AreAnsweredFor_OnlyWhereTheDayIsSure() => Assert.InRange(PublicHolidays.LastDay.Year, PublicHolidays.FirstDay.Year, 2070);

    private static TimeSpan FromMidnight(int year)
    {
        var time = Qingming.InstantOf(year).TimeOfDay;
        return time < TimeSpan.FromHours(12) ? time : TimeSpan.FromDays(1) - time;
    }
}
