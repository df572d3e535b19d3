namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>What applying the upload would do with a row. Removed rows are those of the roster that the file no longer has.</summary>
public enum RowStatus
{
    /// <summary>新增</summary>
    New,

    /// <summary>变更</summary>
    Changed,

    /// <summary>不变</summary>
    Same,

    /// <summary>移除</summary>
    Removed,

    /// <summary>错误</summary>
    Error,
}
