namespace JdPartnership.Core.Rosters;

/// <summary>Where a roster stands between college and enterprise.</summary>
public enum RosterState
{
    /// <summary>编制中: the college uploads and corrects.</summary>
    Draft,

    /// <summary>待审核: with the coordinator, read-only for the college.</summary>
    Submitted,

    /// <summary>已退回: back with the college, with remarks.</summary>
    Returned,

    /// <summary>已通过: read-only; its entries count.</summary>
    Approved,

    /// <summary>修订中: a later upload changes an approved roster; the approved entries count until the revision is approved.</summary>
    Revising,
}
