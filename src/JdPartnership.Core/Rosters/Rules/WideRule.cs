namespace JdPartnership.Core.Rosters.Rules;

/// <summary>How a rule over a whole roster is begun.</summary>
public sealed record WideRule(RuleDefinition Definition, Func<RuleContext, IRosterWideRule> Begin);
