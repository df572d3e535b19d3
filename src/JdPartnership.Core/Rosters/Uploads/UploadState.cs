namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>What became of an uploaded file.</summary>
public enum UploadState
{
    /// <summary>已接收: kept, waits to be read.</summary>
    Received,

    /// <summary>待对应列: the headers are not all recognised; a person maps them.</summary>
    NeedsMapping,

    /// <summary>读取中</summary>
    Reading,

    /// <summary>待确认: read and checked; the preview waits for a person.</summary>
    Staged,

    /// <summary>导入中</summary>
    Applying,

    /// <summary>已导入</summary>
    Applied,

    /// <summary>已撤销: applied, then taken back.</summary>
    Undone,

    /// <summary>已拒绝: the gate or the reader refused the file.</summary>
    Refused,

    /// <summary>失败</summary>
    Failed,

    /// <summary>已取消</summary>
    Cancelled,
}
