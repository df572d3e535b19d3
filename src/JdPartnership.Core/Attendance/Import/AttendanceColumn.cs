namespace JdPartnership.Core.Attendance.Import;

/// <summary>What a column of an attendance file holds.</summary>
public enum AttendanceColumn
{
    StudentNumber,

    /// <summary>Whole, or masked by the enterprise.</summary>
    IdNumber,
    Name,
    Day,
    FirstDay,
    LastDay,

    /// <summary>Hours of the day.</summary>
    Hours,
    Kind,
}
