using System.Globalization;
using System.Runtime.InteropServices;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>A calendar month for which interns are paid.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PayMonth(int Year, int Month)
{
    private const string Pattern = "yyyy-MM";

    public DateOnly First => new(Year, Month, 1);

    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    public int Days => DateTime.DaysInMonth(Year, Month);

    public PayMonth Next => Of(First.AddMonths(1));

    public PayMonth Previous => Of(First.AddMonths(-1));

    public static PayMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>That of a day, or the nearest one of a stay.</summary>
    public static PayMonth Nearest(DateOnly day, DateOnly firstDay, DateOnly lastDay) => Of(day < firstDay ? firstDay : day > lastDay ? lastDay : day);

    /// <summary>Reads <c>2026-03</c>; <c>null</c> for anything else.</summary>
    public static PayMonth? Read(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1979 and < 2101 ? Of(day) : null;

    /// <summary>Days of a stay that lie in the month; 0 when none does.</summary>
    /// <param name="lastDay">Inclusive.</param>
    public int DaysOf(DateOnly firstDay, DateOnly lastDay)
    {
        var from = firstDay > First ? firstDay : First;
        var to = lastDay < Last ? lastDay : Last;
        return Math.Max(0, to.DayNumber - from.DayNumber + 1);
    }

    public override string ToString() => First.ToString(Pattern, CultureInfo.InvariantCulture);
}
