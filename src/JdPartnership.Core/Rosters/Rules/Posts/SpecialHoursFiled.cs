using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Posts;

public sealed class SpecialHoursFiled : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R17", "加班、夜班、节假日工作须事先备案", Waivable.WithFiling)
    {
        Explanation = "岗位登记有加班、夜班或休息日、节假日工作时，批次须有报上级主管部门的备案号，备案日期不晚于开始日期。实际的加班、夜班、法定节假日出勤与连续出勤，见考勤。",
        FindingCodes = ["R17", "R17Late"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(16)), .. RuleEntry.In2021(Block, LegalBasis.In2021(17).ToVerify())],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.Post is not { HasUnusualHours: true } post)
        {
            return [];
        }

        return row.Context.Batch.SpecialHoursFiling is not { Number.Length: > 0 } filing ? row.Found(Definition, "R17", RosterColumn.Post, post.Name)
            : filing.FiledOn > row.Row.Start ? row.Found(Definition, "R17Late", RosterColumn.Start, post.Name, RuleText.Of(filing.FiledOn), RuleText.Of(row.Row.Start.Value))
            : [];
    }
}
