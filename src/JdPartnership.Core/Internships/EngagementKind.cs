namespace JdPartnership.Core.Internships;

/// <summary>实习类型. The rules of internships bind the first two; 勤工助学 has rules of its own.</summary>
public enum EngagementKind
{
    /// <summary>岗位实习 (before 2021: 顶岗实习, 跟岗实习)</summary>
    PostInternship,

    /// <summary>认识实习</summary>
    Orientation,

    /// <summary>勤工助学</summary>
    WorkStudy,
}
