namespace JdPartnership.Core.Common;

/// <summary>How a stated number bounds the true one: a source that writes 近百 did not count a hundred.</summary>
public enum Bound
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>不低于, 以上</summary>
    AtLeast,

    /// <summary>超过</summary>
    MoreThan,

    /// <summary>近</summary>
    Nearly,

    /// <summary>余: the number and some more.</summary>
    Odd,
}
