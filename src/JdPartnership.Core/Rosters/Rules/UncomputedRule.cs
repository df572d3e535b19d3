namespace JdPartnership.Core.Rosters.Rules;

/// <summary>A rule of the law that no row of a roster can decide. Named, so that nobody takes silence for a check.</summary>
public sealed record UncomputedRule(string Code, string Title, string Reason);
