namespace JdPartnership.Core.Attendance.Import;

/// <summary>An entry in force, as lines are compared with it.</summary>
/// <param name="LastDay">Inclusive.</param>
public sealed record AttendancePerson(
    int EntryId, int CollegeId, string IdIndex, string IdMask, string NameNormalized, string? StudentNumber, DateOnly Start, DateOnly LastDay)
{
    public bool IsThereOn(DateOnly day) => Start <= day && day <= LastDay;
}
