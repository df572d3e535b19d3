namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Which rules bind a batch.</summary>
public enum RuleSetKey
{
    /// <summary>职业学校学生实习管理规定 of 2016 (教职成〔2016〕3号)</summary>
    Internship2016,

    /// <summary>The same as revised in 2021 (教职成〔2021〕4号), in force from 2021-12-31</summary>
    Internship2021,

    /// <summary>The revision of 2021 with 江苏省职业学校学生实习管理实施细则, in force from 2022-12-26</summary>
    Internship2021Jiangsu,

    /// <summary>教高函〔2019〕12号: undergraduates</summary>
    Undergraduate,

    /// <summary>勤工助学</summary>
    WorkStudy,

    /// <summary>Not full-time students: outside all of the above</summary>
    Outside,
}
