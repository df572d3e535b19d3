namespace JdPartnership.Core.Figures;

/// <summary>What figures are about; pages and the printed catalogue group by it.</summary>
public enum FigureSubject
{
    /// <summary>合作院校</summary>
    Partners,

    /// <summary>合作形式</summary>
    Cooperation,

    /// <summary>实习</summary>
    Internships,

    /// <summary>职员培训</summary>
    Training,

    /// <summary>薪酬</summary>
    Pay,

    /// <summary>班级、实训中心与基地</summary>
    Resources,

    /// <summary>企业、治理与投入</summary>
    Enterprise,

    /// <summary>声明值</summary>
    Claims,
}
