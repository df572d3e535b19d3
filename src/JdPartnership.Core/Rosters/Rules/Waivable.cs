namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Whether what a rule found may stand, and on whose word.</summary>
public enum Waivable
{
    /// <summary>The law leaves no choice, or the record would be worthless</summary>
    Never,

    /// <summary>A coordinator, with a reason</summary>
    ByCoordinator,

    /// <summary>An administrator, with a reason</summary>
    ByAdministrator,

    /// <summary>A coordinator, with a reason and number and date of the filing with the superior authority (备案)</summary>
    WithFiling,
}
