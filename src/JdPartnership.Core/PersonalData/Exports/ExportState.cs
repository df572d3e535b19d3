namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>How far the request for a list in clear is.</summary>
public enum ExportState
{
    /// <summary>待批准</summary>
    Requested,

    /// <summary>未批准</summary>
    Refused,

    /// <summary>已撤回</summary>
    Withdrawn,

    /// <summary>生成中: approved; the file is being made.</summary>
    Approved,

    /// <summary>可下载</summary>
    Ready,

    /// <summary>已失效: the file is deleted.</summary>
    Expired,
}
