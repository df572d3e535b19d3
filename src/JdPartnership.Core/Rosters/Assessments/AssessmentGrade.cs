namespace JdPartnership.Core.Rosters.Assessments;

/// <summary>考核等级, the four grades of 职业学校学生实习管理规定.</summary>
public enum AssessmentGrade
{
    /// <summary>优秀</summary>
    Excellent,

    /// <summary>良好</summary>
    Good,

    /// <summary>合格</summary>
    Passed,

    /// <summary>不合格</summary>
    Failed,
}
