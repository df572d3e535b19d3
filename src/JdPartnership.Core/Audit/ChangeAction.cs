namespace JdPartnership.Core.Audit;

public enum ChangeAction
{
    Created,
    Modified,
    Deleted,
    Restored,

    /// <summary>The row itself was removed, as with an alias.</summary>
    Removed,
}
