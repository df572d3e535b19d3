using JdPartnership.Core.Rosters.Identities;
using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Persons;

public sealed class AgeOnFirstDay : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R01", "首日已满16周岁", Waivable.Never)
    {
        Explanation = "由身份证号码的出生日期与开始日期计算周岁；岗位实习（2016年规定：跟岗、顶岗实习）首日不满16周岁者阻断，认识实习不受此限。其他证件没有可核验的出生日期，提示人工核对。",
        FindingCodes = ["R01", "R01Unknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(15, "2")), .. RuleEntry.In2021(Block, LegalBasis.In2021(16, "2"))],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.AgeOnStart is not { } age)
        {
            return row.Row.IdType == IdentityType.ResidentIdentityCard ? [] : RowFacts.Noted(Warn, "R01Unknown", RosterColumn.IdType);
        }

        var basis = row.BasisOf(Definition);
        return age >= Age.OfWork ? [] : row.Found(Definition, "R01", RosterColumn.IdNumber, RuleText.Of(row.Row.Start!.Value), RuleText.Of(age), basis.Edition, basis.ArticleNumber);
    }
}
