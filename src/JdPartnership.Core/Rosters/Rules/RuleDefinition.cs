using JdPartnership.Core.Internships;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>What a rule is, apart from any roster. Title and explanation are Chinese; pages translate them.</summary>
/// <param name="Code">Stable; <c>R</c> and a number for the law, a word for what the data must be.</param>
public sealed record RuleDefinition(string Code, string Title, Waivable Waiver)
{
    /// <summary>岗位实习 alone.</summary>
    public static readonly IReadOnlyList<EngagementKind> PostInternships = [EngagementKind.PostInternship];

    /// <summary>岗位实习 and 认识实习.</summary>
    public static readonly IReadOnlyList<EngagementKind> Internships = [EngagementKind.PostInternship, EngagementKind.Orientation];

    private static readonly EngagementKind[] All = Enum.GetValues<EngagementKind>();

    /// <summary>What is computed, and from what.</summary>
    public required string Explanation { get; init; }

    /// <summary>Each has a sentence of its own.</summary>
    public required IReadOnlyList<string> FindingCodes { get; init; }

    public required IReadOnlyList<RuleEntry> Entries { get; init; }

    /// <summary>Which engagements it binds.</summary>
    public IReadOnlyList<EngagementKind> Engagements { get; init; } = All;

    /// <summary>Findings of <c>PostFacts</c> that say this rule had nothing to compute with.</summary>
    public IReadOnlyList<string> UncheckedBy { get; init; } = [];

    public bool IsIn(RuleSetKey set) => Entries.Any(entry => entry.Set == set);

    /// <exception cref="InvalidOperationException">The rule is not in the set.</exception>
    public RuleEntry EntryOf(RuleSetKey set) => Entries.First(entry => entry.Set == set);
}
