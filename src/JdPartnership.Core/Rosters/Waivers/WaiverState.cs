namespace JdPartnership.Core.Rosters.Waivers;

public enum WaiverState
{
    /// <summary>已申请. A warning needs no more; a block waits for somebody with the right.</summary>
    Requested,

    /// <summary>已准予</summary>
    Granted,

    /// <summary>未准予</summary>
    Refused,
}
