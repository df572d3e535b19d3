namespace JdPartnership.Core.Attendance;

/// <param name="Rows">Lines of the file.</param>
/// <param name="Matched">Lines that belong to an entry in force.</param>
/// <param name="First">First day any matched line speaks of; <c>null</c> when none matched.</param>
/// <param name="Last">Last such day.</param>
public sealed record AttendanceCounts(int Rows, int Matched, DateOnly? First, DateOnly? Last);
