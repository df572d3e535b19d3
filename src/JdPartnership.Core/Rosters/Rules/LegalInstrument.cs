namespace JdPartnership.Core.Rosters.Rules;

/// <summary>What a rule rests on.</summary>
public enum LegalInstrument
{
    /// <summary>《职业学校学生实习管理规定》（2016年）</summary>
    InternshipRules2016,

    /// <summary>《职业学校学生实习管理规定》（2021年修订）</summary>
    InternshipRules2021,

    /// <summary>《江苏省职业学校学生实习管理实施细则》（2022年）</summary>
    JiangsuRules,

    /// <summary>教高函〔2019〕12号</summary>
    UndergraduateNotice,

    /// <summary>《劳动法》</summary>
    LabourLaw,

    /// <summary>《安全生产法》</summary>
    WorkSafetyLaw,

    /// <summary>《禁止使用童工规定》</summary>
    ChildLabourRules,

    /// <summary>勤工助学管理办法</summary>
    WorkStudyRules,

    /// <summary>GB 11643-1999</summary>
    IdentityStandard,

    /// <summary>No law: the data would be of no use otherwise</summary>
    DataQuality,
}
