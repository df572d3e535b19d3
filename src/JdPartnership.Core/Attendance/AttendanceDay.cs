namespace JdPartnership.Core.Attendance;

/// <summary>One kind of attendance of an intern on a day, as it counts.</summary>
/// <param name="Hours"><c>null</c> when the file does not say.</param>
public sealed record AttendanceDay(int EntryId, DateOnly Day, AttendanceKind Kind, decimal? Hours)
{
    /// <summary>A line of 0 hours says that nobody worked, whatever its kind: some systems write one for every day off.</summary>
    public bool IsWorked => Hours != 0m && Kind switch
    {
        AttendanceKind.Present or AttendanceKind.Late or AttendanceKind.Overtime or AttendanceKind.NightShift => true,
        AttendanceKind.Absent or AttendanceKind.Leave => false,
    };
}
