namespace JdPartnership.Core.Attendance.Holidays;

/// <summary>
/// 法定节假日 of all citizens: 《全国年节及纪念日放假办法》 Art. 2, in its text of 2013 (国务院令第644号, in force 2014-01-01) and, from 2025-01-01, of
/// 2024 (国务院令第795号), which adds 除夕 and 2 May. Days off in lieu and the working days given for them are fixed year by year by notice and
/// follow from no rule: they are not among these days. Nor are the half days of some citizens (Art. 3).
/// </summary>
public static class PublicHolidays
{
    /// <summary>Before it another text was in force.</summary>
    public static readonly DateOnly FirstDay = new(2014, 1, 1);

    /// <summary>
    /// A new moon of September 2057 falls within a second of midnight in China, and calendars differ about its day. Until the year before, every
    /// lunar month of the calendar used agrees with the new moon reckoned, and 清明 is never that close to midnight.
    /// </summary>
    public static readonly DateOnly LastDay = new(2056, 12, 31);

    private static readonly DateOnly TextOf2024 = new(2025, 1, 1);

    /// <returns><c>null</c> when the day lies outside <see cref="FirstDay"/> to <see cref="LastDay"/>.</returns>
    public static bool? Contains(DateOnly day) => day < FirstDay || day > LastDay ? null : IsFixed(day) || IsLunar(day) || day == Qingming.Of(day.Year) || IsAdded(day);

    private static bool IsFixed(DateOnly day) => (day.Month, day.Day) is (1, 1) or (5, 1) or (10, 1 or 2 or 3);

    private static bool IsLunar(DateOnly day) => LunarDay.Of(day) is { IsLeapMonth: false, Month: 1, Day: 1 or 2 or 3 } or { IsLeapMonth: false, Month: 5, Day: 5 } or { IsLeapMonth: false, Month: 8, Day: 15 };

    // 除夕 is the 29th or the 30th, whichever comes before the new year.
    private static bool IsAdded(DateOnly day) =>
        day >= TextOf2024 && ((day.Month, day.Day) is (5, 2) || LunarDay.Of(day.AddDays(1)) is { IsLeapMonth: false, Month: 1, Day: 1 });
}
