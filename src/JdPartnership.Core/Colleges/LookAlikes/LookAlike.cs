namespace JdPartnership.Core.Colleges.LookAlikes;

/// <summary>A college a typed name may mean.</summary>
public sealed record LookAlike(KnownName Known, LookAlikeReason Reason)
{
    /// <summary>The same name to every reader: cannot be confirmed away.</summary>
    public bool IsSame => Reason is LookAlikeReason.SameName or LookAlikeReason.SameAlias;
}
