namespace JdPartnership.Core.Cooperation;

/// <summary>状态 of a cooperation form.</summary>
public enum CooperationStatus
{
    /// <summary>在用</summary>
    InForce,

    /// <summary>待建: counts as planned, never as existing</summary>
    Planned,

    /// <summary>已结束</summary>
    Ended,
}
