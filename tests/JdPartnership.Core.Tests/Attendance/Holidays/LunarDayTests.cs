using System.Globalization;
using JdPartnership.Core.Attendance.Holidays;

namespace JdPartnership.Core.Tests.Attendance.Holidays;

public sealed class LunarDayTests
{
    [Theory]
    [InlineData("2018-09-24", 8, false, 15)]
    [InlineData("2019-02-04", 12, false, 30)]
    [InlineData("2020-04-30", 4, false, 8)]
    [InlineData("2020-05-23", 4, true, 1)]
    [InlineData("2020-06-21", 5, false, 1)]
    [InlineData("2025-07-25", 6, true, 1)]
    [InlineData("2028-06-23", 5, true, 1)]
    [InlineData("2033-12-22", 11, true, 1)]
    [InlineData("2034-01-20", 12, false, 1)]
    public void Of_Day_HasItsMonth_LeapMonthsIncluded(string day, int month, bool isLeap, int dayOfMonth) =>
        Assert.Equal(new LunarDay(month, isLeap, dayOfMonth), LunarDay.Of(DateOnly.Parse(day, CultureInfo.InvariantCulture)));
}
