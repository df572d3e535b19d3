using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Posts;

public sealed class MajorFitsPost : IRosterRule
{
    /// <summary>专业大类: the first two digits of a code, within its catalogue.</summary>
    private const int CategoryLength = 2;

    public RuleDefinition Definition { get; } = new("R10", "岗位与专业对口", Waivable.ByCoordinator)
    {
        Explanation = "专业代码前两位（专业大类）与岗位登记的适用大类比较；不同目录的代码须分别登记。岗位未登记大类时不比较，另行提示。",
        FindingCodes = ["R10", "R10Unknown"],
        UncheckedBy = ["PostMajorsUnknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2021(Warn, LegalBasis.In2021(8).ToVerify())],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.Post is not { MajorCategories.Count: > 0 } post)
        {
            return [];
        }

        return row.Row.MajorCode is not { Length: >= CategoryLength } code ? RowFacts.Noted(Inform, "R10Unknown", RosterColumn.MajorCode)
            : Accepts(post, code) ? []
            : row.Found(Definition, "R10", RosterColumn.MajorCode, code[..CategoryLength], post.Name);
    }

    private static bool Accepts(PostFacts post, string code)
    {
        for (var index = 0; index < post.MajorCategories.Count; index++)
        {
            if (code.StartsWith(post.MajorCategories[index], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
