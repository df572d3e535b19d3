namespace JdPartnership.Core.Stipends;

/// <summary>对象.</summary>
public enum StipendAudience
{
    /// <summary>实习生</summary>
    Intern,

    /// <summary>试用期员工</summary>
    Probation,

    /// <summary>转正员工</summary>
    Regular,
}
