namespace JdPartnership.Core.PersonalData.Uses;

/// <summary>Which uses of personal data are shown.</summary>
public sealed record UseFilter
{
    /// <summary>Sign-in name, whole.</summary>
    public string? UserName { get; init; }

    public UseKind? Kind { get; init; }

    public int? CollegeId { get; init; }

    /// <summary>Only those that concern minors, for the yearly audit (未成年人网络保护条例 Art. 37).</summary>
    public bool MinorsOnly { get; init; }

    /// <summary>UTC, inclusive.</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC, exclusive.</summary>
    public DateTime? Before { get; init; }
}
