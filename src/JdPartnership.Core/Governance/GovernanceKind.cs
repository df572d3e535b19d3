namespace JdPartnership.Core.Governance;

public enum GovernanceKind
{
    /// <summary>产业学院/电商学院</summary>
    Academy,

    /// <summary>理事会</summary>
    Council,

    /// <summary>校企合作管理委员会</summary>
    Committee,
}
