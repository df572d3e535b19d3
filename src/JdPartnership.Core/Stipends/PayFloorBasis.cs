namespace JdPartnership.Core.Stipends;

/// <summary>What the lowest lawful pay of an intern is measured by.</summary>
public enum PayFloorBasis
{
    /// <summary>80 % of the probation wage of the same post (2016, Art. 17)</summary>
    ShareOfProbationWage,

    /// <summary>80 % of the wage of the same post (2021, Art. 18)</summary>
    ShareOfSamePostWage,

    /// <summary>The lowest wage tier of the enterprise (2021, Art. 18)</summary>
    LowestTier,
}
