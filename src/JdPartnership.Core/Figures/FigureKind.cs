namespace JdPartnership.Core.Figures;

/// <summary>How a figure relates to time; printed beside it so that no reader takes a running total for a year's work.</summary>
public enum FigureKind
{
    /// <summary>存量: what is in force on the as-of date.</summary>
    Stock,

    /// <summary>增量: what happened within the period.</summary>
    Increment,

    /// <summary>累计: everything up to the as-of date.</summary>
    Cumulative,

    /// <summary>声明: what somebody stated, kept with its source and never computed.</summary>
    Claim,
}
