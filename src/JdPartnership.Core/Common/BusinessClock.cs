namespace JdPartnership.Core.Common;

/// <summary>The enterprise's own calendar: instants are stored in UTC, dates are taken and times shown in its zone.</summary>
public sealed class BusinessClock(TimeProvider time, TimeZoneInfo zone)
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => DateOnly.FromDateTime(ToLocal(UtcNow));

    /// <param name="utc">An instant as stored.</param>
    public DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
}
