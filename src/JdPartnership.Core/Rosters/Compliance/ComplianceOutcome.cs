namespace JdPartnership.Core.Rosters.Compliance;

/// <summary>What can be said of a rule and a roster. Silence is not consent: only <see cref="Kept"/> says that the rule was computed and kept.</summary>
public enum ComplianceOutcome
{
    /// <summary>Computed for every entry, and nothing found.</summary>
    Kept,

    /// <summary>Something was found.</summary>
    Found,

    /// <summary>Something was found, and waivers cover all of it.</summary>
    Waived,

    /// <summary>Nothing was found, but facts were missing, of some post at least.</summary>
    Unchecked,

    /// <summary>The rule does not bind this kind of engagement.</summary>
    NotApplicable,

    /// <summary>There is nobody in the roster yet.</summary>
    Empty,
}
