namespace JdPartnership.Core.PersonalData.Uses;

/// <summary>What was done with personal data.</summary>
public enum UseKind
{
    /// <summary>查看: shown in full on a page.</summary>
    Shown,

    /// <summary>下载导出: a file in clear was downloaded, an approved export or what somebody had uploaded and is to correct.</summary>
    Downloaded,

    /// <summary>提供副本: all that is held about a person was handed out to that person.</summary>
    Copied,

    /// <summary>删除: what is held about a person was erased on request.</summary>
    Erased,
}
