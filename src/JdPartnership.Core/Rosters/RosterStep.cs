namespace JdPartnership.Core.Rosters;

/// <summary>What happened to a roster.</summary>
public enum RosterStep
{
    Uploaded,
    Undone,
    Submitted,
    Withdrawn,
    Returned,
    Approved,
    RevisionOpened,
    RevisionDropped,
}
