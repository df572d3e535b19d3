namespace JdPartnership.Core.Colleges;

/// <summary>合作状态.</summary>
public enum PartnershipStatus
{
    /// <summary>合作中</summary>
    Active,

    /// <summary>已终止, with its date</summary>
    Terminated,
}
