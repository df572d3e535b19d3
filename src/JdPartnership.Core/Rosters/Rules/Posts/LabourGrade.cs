using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Posts;

public sealed class LabourGrade : IRosterRule
{
    private const int FirstForbidden = 3;

    public RuleDefinition Definition { get; } = new("R19", "劳动强度低于三级", Waivable.Never)
    {
        Explanation = "岗位登记的体力劳动强度为三级及以上时阻断。2016年规定无此条。未定级时不判断。",
        FindingCodes = ["R19"],
        UncheckedBy = ["PostGradeUnknown"],
        Engagements = RuleDefinition.Internships,
        Entries = [.. RuleEntry.In2021(Block, LegalBasis.In2021(16, "7"))],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.Post is not { LabourGrade: >= FirstForbidden and { } grade } post)
        {
            return [];
        }

        var basis = row.BasisOf(Definition);
        return row.Found(Definition, "R19", RosterColumn.Post, post.Name, RuleText.Of(grade), basis.Edition, basis.ArticleNumber);
    }
}
