namespace JdPartnership.Core.Cooperation;

/// <summary>What a form of cooperation counts as. Dictionary rows carry the wording; the figures count by kind.</summary>
public enum CooperationKind
{
    /// <summary>学徒制/订单班</summary>
    Class,

    /// <summary>校园实训中心</summary>
    Centre,

    /// <summary>岗位(顶岗)实习</summary>
    Internship,

    /// <summary>人才(力)输送基地</summary>
    Base,

    /// <summary>产业学院/电商学院</summary>
    Academy,
    Other,
}
