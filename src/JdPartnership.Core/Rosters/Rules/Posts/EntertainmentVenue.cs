using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Posts;

public sealed class EntertainmentVenue : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R20", "不到娱乐场所实习", Waivable.Never)
    {
        Explanation = "岗位登记为酒吧、夜总会、歌厅、洗浴中心（2021年规定起另有电子游戏厅、网吧）时阻断。",
        FindingCodes = ["R20"],
        Engagements = RuleDefinition.Internships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(15, "5")), .. RuleEntry.In2021(Block, LegalBasis.In2021(16, "5"))],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.Post is not { IsEntertainmentVenue: true } post)
        {
            return [];
        }

        var basis = row.BasisOf(Definition);
        return row.Found(Definition, "R20", RosterColumn.Post, post.Name, basis.Edition, basis.ArticleNumber);
    }
}
