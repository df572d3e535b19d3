namespace JdPartnership.Core.Attendance.Import;

/// <summary>One line of a file, typed. Never prints itself: it may hold an identity number.</summary>
/// <param name="Number">Row in the sheet, from 1.</param>
/// <param name="IdNumber">Whole; <c>null</c> when the file has none, or only a masked one.</param>
/// <param name="IdMask">A number with stars in it.</param>
/// <param name="Last">Inclusive.</param>
/// <param name="Kind"><c>null</c>: a day of rest.</param>
public sealed record AttendanceLine(
    int Number, string? StudentNumber, string? IdNumber, string? IdMask, string? Name, DateOnly First, DateOnly Last, AttendanceKind? Kind, decimal? Hours)
{
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);

    public override string ToString() => nameof(AttendanceLine);
}
