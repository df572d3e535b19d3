using JdPartnership.Core.Common;

namespace JdPartnership.Core.Attendance;

/// <summary>One kind of attendance of one intern on one day. Counts while its import is applied.</summary>
public sealed class AttendanceRecord : ICollegeOwned
{
    public long Id { get; private set; }

    public int ImportId { get; init; }

    public int? CollegeId { get; init; }

    public int RosterEntryId { get; init; }

    public DateOnly Day { get; init; }

    public AttendanceKind Kind { get; init; }

    /// <summary>Hours of the day; <c>null</c> when the file does not say.</summary>
    public decimal? Hours { get; init; }

    /// <summary>As in the sheet, from 1.</summary>
    public int RowNumber { get; init; }
}
