namespace JdPartnership.Core.Colleges;

/// <summary>办学类型. Decides which internship rules apply and whether an annual report is asked for.</summary>
public enum CollegeType
{
    /// <summary>高职专科</summary>
    JuniorCollege,

    /// <summary>职业本科 (since 2019)</summary>
    VocationalUndergraduate,

    /// <summary>普通本科</summary>
    Undergraduate,

    /// <summary>独立学院</summary>
    IndependentCollege,

    /// <summary>本科分校</summary>
    BranchCampus,

    /// <summary>五年制高职</summary>
    FiveYearCollege,

    /// <summary>中职</summary>
    SecondaryVocational,

    /// <summary>技工院校: supervised by the labour authority, usually without a school code</summary>
    Technical,

    /// <summary>开放大学</summary>
    OpenUniversity,
}
