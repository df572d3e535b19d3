namespace JdPartnership.Core.Attendance.Holidays;

/// <summary>清明: the solar term at which the apparent longitude of the sun is 15°, on the day it falls on in China (GB/T 33661-2017).</summary>
public static class Qingming
{
    /// <summary>
    /// How far <see cref="InstantOf"/> may be off in the years 1950 to 2070: 0.01° of longitude, which the sun passes in a quarter of an hour,
    /// and three minutes for the difference between terrestrial and universal time, which is passed over.
    /// </summary>
    public static readonly TimeSpan Uncertainty = TimeSpan.FromMinutes(18);

    private const double Longitude = 15;
    private const double DegreesOfDay = 0.9856;
    private const double DaysOfCentury = 36525;
    private const int Steps = 5;

    private static readonly DateTime Epoch = new(2000, 1, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan ChinaTime = TimeSpan.FromHours(8);

    /// <summary>Right wherever <see cref="InstantOf"/> is further from midnight than its <see cref="Uncertainty"/>: in all years from 1977 to 2070.</summary>
    public static DateOnly Of(int year) => DateOnly.FromDateTime(InstantOf(year));

    /// <summary>In China Standard Time.</summary>
    public static DateTime InstantOf(int year)
    {
        var instant = new DateTime(year, 4, 5, 0, 0, 0, DateTimeKind.Utc);
        for (var step = 0; step < Steps; step++)
        {
            instant = instant.AddDays((Longitude - LongitudeAt(instant)) / DegreesOfDay);
        }

        return instant + ChinaTime;
    }

    // Meeus, Astronomical Algorithms, 2nd ed., chapter 25, low accuracy (0.01°): mean longitude, equation of the centre, aberration and nutation.
    private static double LongitudeAt(DateTime instant)
    {
        var t = (instant - Epoch).TotalDays / DaysOfCentury;
        var mean = 280.46646 + (36000.76983 * t) + (0.0003032 * t * t);
        var anomaly = 357.52911 + (35999.05029 * t) - (0.0001537 * t * t);
        var centre = ((1.914602 - (0.004817 * t) - (0.000014 * t * t)) * Sine(anomaly)) + ((0.019993 - (0.000101 * t)) * Sine(2 * anomaly)) + (0.000289 * Sine(3 * anomaly));
        return Math.IEEERemainder(mean + centre - 0.00569 - (0.00478 * Sine(125.04 - (1934.136 * t))), 360);
    }

    private static double Sine(double degrees) => Math.Sin(double.DegreesToRadians(degrees));
}
