namespace JdPartnership.Core.Rosters.Rules;

/// <summary>The rules that bind a batch, in the order in which they are told.</summary>
public sealed class RuleSet(RuleSetKey key)
{
    public RuleSetKey Key { get; } = key;

    public IReadOnlyList<IRosterRule> RowRules { get; } = [.. RuleCatalogue.RowRules.Where(rule => rule.Definition.IsIn(key))];

    public IReadOnlyList<WideRule> WideRules { get; } = [.. RuleCatalogue.WideRules.Where(rule => rule.Definition.IsIn(key))];
}
