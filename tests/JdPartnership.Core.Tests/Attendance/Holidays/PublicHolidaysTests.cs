using System.Globalization;
using JdPartnership.Core.Attendance.Holidays;

namespace JdPartnership.Core.Tests.Attendance.Holidays;

public sealed class PublicHolidaysTests
{
    /// <summary>春节, 清明, 端午 and 中秋 as the almanacs print them.</summary>
    [Theory]
    [InlineData("2015-02-19", "2015-04-05", "2015-06-20", "2015-09-27")]
    [InlineData("2016-02-08", "2016-04-04", "2016-06-09", "2016-09-15")]
    [InlineData("2017-01-28", "2017-04-04", "2017-05-30", "2017-10-04")]
    [InlineData("2018-02-16", "2018-04-05", "2018-06-18", "2018-09-24")]
    [InlineData("2019-02-05", "2019-04-05", "2019-06-07", "2019-09-13")]
    [InlineData("2020-01-25", "2020-04-04", "2020-06-25", "2020-10-01")]
    [InlineData("2021-02-12", "2021-04-04", "2021-06-14", "2021-09-21")]
    [InlineData("2022-02-01", "2022-04-05", "2022-06-03", "2022-09-10")]
    [InlineData("2023-01-22", "2023-04-05", "2023-06-22", "2023-09-29")]
    [InlineData("2024-02-10", "2024-04-04", "2024-06-10", "2024-09-17")]
    [InlineData("2025-01-29", "2025-04-04", "2025-05-31", "2025-10-06")]
    [InlineData("2026-02-17", "2026-04-05", "2026-06-19", "2026-09-25")]
    [InlineData("2027-02-06", "2027-04-05", "2027-06-09", "2027-09-15")]
    [InlineData("2028-01-26", "2028-04-04", "2028-05-28", "2028-10-03")]
    [InlineData("2029-02-13", "2029-04-04", "2029-06-16", "2029-09-22")]
    [InlineData("2030-02-03", "2030-04-05", "2030-06-05", "2030-09-12")]
    public void Contains_YearOfTheAlmanac_ExactlyTheDaysOfTheLaw(string newYear, string qingming, string dragonBoat, string midAutumn)
    {
        var spring = Day(newYear);
        List<DateOnly> days =
        [
            new(spring.Year, 1, 1), spring, spring.AddDays(1), spring.AddDays(2), Day(qingming), new(spring.Year, 5, 1), Day(dragonBoat), Day(midAutumn),
            new(spring.Year, 10, 1), new(spring.Year, 10, 2), new(spring.Year, 10, 3),
        ];
        if (spring.Year >= 2025)
        {
            days.AddRange([spring.AddDays(-1), new(spring.Year, 5, 2)]);
        }

        Assert.Equal(days.Distinct().Order(), HolidaysOf(spring.Year));
    }

    [Fact]
    public void Contains_LastYearBeforeTheAmendment_LacksItsTwoDays()
    {
        Assert.False(PublicHolidays.Contains(new DateOnly(2024, 2, 9)));
        Assert.False(PublicHolidays.Contains(new DateOnly(2024, 5, 2)));
        Assert.True(PublicHolidays.Contains(new DateOnly(2025, 1, 28)));
        Assert.True(PublicHolidays.Contains(new DateOnly(2025, 5, 2)));
    }

    [Theory]
    [InlineData("2020-05-27")]
    [InlineData("2023-03-24")]
    [InlineData("2028-06-27")]
    public void Contains_DayOfALeapMonth_IsNone(string day) => Assert.False(PublicHolidays.Contains(Day(day)));

    [Fact]
    public void Contains_EveryYearItAnswersFor_HasElevenOrThirteenDays()
    {
        // 中秋 and 国庆 fall on one day now and then, as in 2020, and make one day less.
        foreach (var year in Enumerable.Range(PublicHolidays.FirstDay.Year, PublicHolidays.LastDay.Year - PublicHolidays.FirstDay.Year + 1))
        {
            var full = year < 2025 ? 11 : 13;
            var days = HolidaysOf(year).Count;
            var isShared = Enumerable.Range(1, 3).Any(d => LunarDay.Of(new DateOnly(year, 10, d)) is { Month: 8, Day: 15, IsLeapMonth: false });
            Assert.Equal(isShared ? full - 1 : full, days);
        }
    }

    [Theory]
    [InlineData("2013-12-31", null)]
    [InlineData("2014-01-01", true)]
    [InlineData("2056-12-31", false)]
    [InlineData("2057-01-01", null)]
    [InlineData("0001-01-01", null)]
    [InlineData("9999-12-31", null)]
    public void Contains_OutsideItsYears_DoesNotKnow(string day, bool? isHoliday) => Assert.Equal(isHoliday, PublicHolidays.Contains(Day(day)));

    private static List<DateOnly> HolidaysOf(int year) =>
        [.. Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(d => d.Year == year && PublicHolidays.Contains(d) is true)];

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
