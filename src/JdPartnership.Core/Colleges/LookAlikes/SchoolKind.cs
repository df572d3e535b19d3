namespace JdPartnership.Core.Colleges.LookAlikes;

/// <summary>What the end of a school's name says it is. Two ends of one kind are taken for the same word.</summary>
internal enum SchoolKind
{
    Unknown,

    /// <summary>大学</summary>
    University,

    /// <summary>学院 alone: may be short for a university college as for a vocational one.</summary>
    College,

    /// <summary>职业(技术)学院, 高等职业(技术)学校, 高等专科学校, 职业大学</summary>
    Vocational,

    /// <summary>技师学院, 技工学校</summary>
    Technical,

    /// <summary>中专, 职教中心</summary>
    Secondary,

    /// <summary>开放大学, 广播电视大学</summary>
    Open,

    /// <summary>学校 alone</summary>
    School,
}
