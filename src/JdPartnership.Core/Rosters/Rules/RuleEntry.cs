namespace JdPartnership.Core.Rosters.Rules;

/// <summary>A rule in a rule set: how severe it is there, and why.</summary>
public sealed record RuleEntry(RuleSetKey Set, RuleSeverity Severity, LegalBasis Basis)
{
    public static RuleEntry[] In2016(RuleSeverity severity, LegalBasis basis) => [new(RuleSetKey.Internship2016, severity, basis)];

    /// <summary>The revision of 2021, with and without the rules of a province.</summary>
    public static RuleEntry[] In2021(RuleSeverity severity, LegalBasis basis) =>
        [new(RuleSetKey.Internship2021, severity, basis), new(RuleSetKey.Internship2021Jiangsu, severity, basis)];

    /// <summary>Every set: the data must be sound whoever the student is.</summary>
    public static RuleEntry[] Everywhere(RuleSeverity severity, LegalBasis basis) =>
        [.. Enum.GetValues<RuleSetKey>().Select(set => new RuleEntry(set, severity, basis))];
}
