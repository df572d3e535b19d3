using JdPartnership.Core.Rosters.Identities;
using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Persons;

public sealed class Minor : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R21", "未成年学生与女学生的禁忌劳动", Waivable.Never)
    {
        Explanation = "首日不满18周岁者标记为未成年人；岗位登记为未成年工禁忌劳动的，阻断未成年人；登记为女职工禁忌劳动的，阻断女学生。年龄、性别由身份证号码得出，其他证件而岗位有此登记时警告。",
        FindingCodes = ["R21", "R21Women", "R21Minor", "R21Unknown"],
        Engagements = RuleDefinition.Internships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(15, "3、4")), .. RuleEntry.In2021(Block, LegalBasis.In2021(16, "3、4"))],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        var isMinor = row.AgeOnStart < Age.OfMajority;
        return row switch
        {
            { AgeOnStart: null, Identity.Number: null, Post: { } doubted } when row.Row.IdType != IdentityType.ResidentIdentityCard && (doubted.IsForbiddenToMinors || doubted.IsForbiddenToWomen) =>
                RowFacts.Noted(Warn, "R21Unknown", RosterColumn.Post, doubted.Name),
            { Post: { IsForbiddenToMinors: true } post } when isMinor => Broken(row, "R21", post),
            { Post: { IsForbiddenToWomen: true } post, Identity.Number.Sex: Sex.Female } => Broken(row, "R21Women", post),
            _ => isMinor ? RowFacts.Noted(Inform, "R21Minor", RosterColumn.IdNumber) : [],
        };
    }

    private RosterFinding[] Broken(RowFacts row, string code, PostFacts post)
    {
        var basis = row.BasisOf(Definition);
        return row.Found(Definition, code, RosterColumn.Post, post.Name, basis.Edition, basis.ArticleNumber);
    }
}
