namespace JdPartnership.Core.Attendance;

/// <summary>What a line of the employer's file says of a day.</summary>
public enum AttendanceKind
{
    /// <summary>出勤</summary>
    Present,

    /// <summary>迟到: there, but late.</summary>
    Late,

    /// <summary>缺勤</summary>
    Absent,

    /// <summary>请假</summary>
    Leave,

    /// <summary>加班: hours beyond the day's work.</summary>
    Overtime,

    /// <summary>夜班</summary>
    NightShift,
}
