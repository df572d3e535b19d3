using System.Globalization;
using System.Text.RegularExpressions;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Hours of a day: 8 · 8.5 · 8小时 · 8:30 · 7.5h, or a cell formatted as a time.</summary>
public static partial class HoursReading
{
    private const decimal HoursOfDay = 24m;
    private const decimal MinutesOfHour = 60m;

    /// <summary>A time of day is kept as a date of this year or earlier.</summary>
    private const int YearOfTimes = 1900;

    /// <returns>0 to 24, to two decimals; <c>null</c> for anything else.</returns>
    public static decimal? Read(SheetCell cell) =>
        cell.Date is { } date ? date.Year <= YearOfTimes ? Bounded((decimal)date.TimeOfDay.TotalHours) : null
        : cell.Text is { } text ? Read(text)
        : cell.Number is >= 0 and <= (double)HoursOfDay and { } number ? Bounded((decimal)number)
        : null;

    private static decimal? Read(string text)
    {
        var plain = HalfWidth.Of(text).Replace(" ", "", StringComparison.Ordinal);
        if (Clock().Match(plain) is { Success: true } clock)
        {
            var minutes = decimal.Parse(clock.Groups["minutes"].ValueSpan, CultureInfo.InvariantCulture);
            return minutes < MinutesOfHour ? Bounded(decimal.Parse(clock.Groups["hours"].ValueSpan, CultureInfo.InvariantCulture) + (minutes / MinutesOfHour)) : null;
        }

        return Decimal().Match(plain) is { Success: true } match ? Bounded(decimal.Parse(match.Groups["hours"].ValueSpan, CultureInfo.InvariantCulture)) : null;
    }

    private static decimal? Bounded(decimal hours) => hours is >= 0 and <= HoursOfDay ? decimal.Round(hours, 2, MidpointRounding.AwayFromZero) : null;

    [GeneratedRegex(@"^(?<hours>\d{1,2}):(?<minutes>\d{2})(?::\d{2})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<hours>\d{1,2}(?:\.\d+)?)(?:小时|个小时|时|h|H|hours?)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimal();
}
