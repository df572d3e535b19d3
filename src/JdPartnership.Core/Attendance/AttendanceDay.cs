namespace JdPartnership.Core.Attendance;

/// <summary>One kind of attendance of an intern on a day, as it counts.</summary>
/// <param name="Hours"><c>null</c> when the file does not say.</param>
public sealed record AttendanceDay(int EntryId, DateOnly Day, AttendanceKind Kind, decimal? Hours);
