namespace JdPartnership.Core.Rosters;

/// <summary>What a finding does to a roster.</summary>
public enum RuleSeverity
{
    /// <summary>I 提示: shown, nothing more.</summary>
    Inform,

    /// <summary>W 警告: may be submitted with a reason.</summary>
    Warn,

    /// <summary>B 阻断: the row is not taken, or the roster not submitted, unless somebody with the right waives it.</summary>
    Block,
}
