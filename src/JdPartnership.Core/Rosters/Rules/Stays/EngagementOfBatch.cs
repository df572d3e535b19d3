using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Stays;

public sealed class EngagementOfBatch : IRosterRule
{
    public RuleDefinition Definition { get; } = new("Engagement", "实习类型与批次一致", Waivable.Never)
    {
        Explanation = "行内填写的实习类型须与批次相同：不同类型适用的规定不同，应另建批次。",
        FindingCodes = ["Engagement"],
        Entries = RuleEntry.Everywhere(Block, LegalBasis.None),
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) =>
        row.Engagement == row.Context.Batch.Engagement ? [] : row.Found(Definition, "Engagement", RosterColumn.Engagement);
}
