using System.Globalization;
using System.Runtime.InteropServices;

namespace JdPartnership.Core.Attendance.Holidays;

/// <summary>A day of the Chinese calendar.</summary>
/// <param name="Month">1 (正月) to 12 (腊月); a leap month has the number of the month before it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LunarDay(int Month, bool IsLeapMonth, int Day)
{
    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <exception cref="ArgumentOutOfRangeException">Before 1901-02-19 or after 2101-01-28.</exception>
    public static LunarDay Of(DateOnly day)
    {
        var time = day.ToDateTime(TimeOnly.MinValue);

        // The calendar counts months through: in a year whose fifth is a leap month, the fifth is 闰四月 and the sixth 五月.
        var (month, leap) = (Calendar.GetMonth(time), Calendar.GetLeapMonth(Calendar.GetYear(time)));
        return new(leap > 0 && month >= leap ? month - 1 : month, month == leap, Calendar.GetDayOfMonth(time));
    }
}
