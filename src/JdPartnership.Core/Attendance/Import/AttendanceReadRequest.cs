namespace JdPartnership.Core.Attendance.Import;

/// <param name="Import">Uid of the import.</param>
public sealed record AttendanceReadRequest(Guid Import);
