namespace JdPartnership.Core.Rosters.Stays;

/// <summary>What was registered about a stay in force.</summary>
public enum StayStep
{
    /// <summary>提前结束</summary>
    EndedEarly,

    /// <summary>撤销提前结束</summary>
    EndUndone,

    /// <summary>调岗</summary>
    Transferred,

    /// <summary>撤销调岗</summary>
    TransferUndone,
}
