namespace JdPartnership.Core.Attendance;

/// <summary>What became of an employer's attendance file.</summary>
public enum AttendanceImportState
{
    /// <summary>已接收: kept, waits to be read.</summary>
    Received,

    /// <summary>读取中</summary>
    Reading,

    /// <summary>已导入: its matched lines count.</summary>
    Applied,

    /// <summary>已撤销: its lines are gone.</summary>
    Undone,

    /// <summary>已拒绝: not a file that can be read.</summary>
    Refused,

    /// <summary>失败</summary>
    Failed,

    /// <summary>待对应列: the headers are not all recognised; whoever sent the file maps them.</summary>
    NeedsMapping,
}
