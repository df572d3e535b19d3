namespace JdPartnership.Core.Rosters.Rules;

/// <summary>A rule that one row can break by itself. Keeps nothing: one instance serves all rosters.</summary>
public interface IRosterRule
{
    RuleDefinition Definition { get; }

    /// <returns>Empty, without allocating, when the row keeps the rule.</returns>
    IReadOnlyList<RosterFinding> Check(RowFacts row);
}
