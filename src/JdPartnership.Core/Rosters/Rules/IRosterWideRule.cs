namespace JdPartnership.Core.Rosters.Rules;

/// <summary>A rule that must see the other rows. One instance a roster; not for several threads.</summary>
public interface IRosterWideRule
{
    RuleDefinition Definition { get; }

    /// <returns>What is wrong with this row, given those before it.</returns>
    IReadOnlyList<RosterFinding> Add(RowFacts row);

    /// <returns>What is wrong with the roster, once every row was added.</returns>
    IReadOnlyList<RosterFinding> Finish();
}
