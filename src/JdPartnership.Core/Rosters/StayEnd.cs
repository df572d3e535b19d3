namespace JdPartnership.Core.Rosters;

/// <summary>How a stay ended before its planned last day.</summary>
public enum StayEnd
{
    /// <summary>学生申请</summary>
    ByStudent,

    /// <summary>学校召回</summary>
    ByCollege,

    /// <summary>企业终止</summary>
    ByEnterprise,

    /// <summary>调岗: goes on as another entry</summary>
    Transferred,
}
