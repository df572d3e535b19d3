using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Posts;

public sealed class HighRiskPost : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R18", "不从事高风险工作", Waivable.Never)
    {
        Explanation = "岗位登记为高空、井下、放射性、有毒、易燃易爆或其他高风险时阻断。",
        FindingCodes = ["R18"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(16)), .. RuleEntry.In2021(Block, LegalBasis.In2021(17).ToVerify())],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.Post is { IsHighRisk: true } post ? row.Found(Definition, "R18", RosterColumn.Post, post.Name) : [];
}
