using System.Globalization;
using CsCheck;
using JdPartnership.Core.Rosters.Identities;

namespace JdPartnership.Core.Tests.Rosters.Identities;

public sealed class AgeTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2050, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("2010-03-02", "2026-03-01", 15)]
    [InlineData("2010-03-01", "2026-03-01", 16)]
    [InlineData("2010-02-28", "2026-03-01", 16)]
    [InlineData("2010-12-31", "2026-12-30", 15)]
    [InlineData("2010-12-31", "2026-12-31", 16)]
    [InlineData("2008-02-29", "2024-02-28", 15)]
    [InlineData("2008-02-29", "2024-02-29", 16)]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2026-03-01", "2026-03-01", 0)]
    [InlineData("2026-03-02", "2026-03-01", -1)]
    public void InFullYears_AroundTheBirthday(string birth, string day, int years) => Assert.Equal(years, Age.InFullYears(Day(birth), Day(day)));

    [Fact]
    public void InFullYears_NeverFallsWithTime_AndGrowsByOneAYear() => Gen.Select(Days, Days, Gen.Int[0, 400]).Sample((birth, day, later) =>
    {
        var grown = Age.InFullYears(birth, day.AddDays(later)) - Age.InFullYears(birth, day);
        return grown >= 0 && grown <= (later / 365) + 1;
    });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
