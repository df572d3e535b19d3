using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Pay;

public sealed class PayAboveFloor : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R11", "实习报酬下限", Waivable.ByCoordinator)
    {
        Explanation = "月实习报酬（货币部分）与下限比较。2021年规定：不低于相同岗位报酬标准的80%或最低档工资标准，达到其一即可；2016年规定：不低于相同岗位试用期工资标准的80%。实物与购物券一律不计。学生是否“相对独立参与实际工作”，数据中没有，一律按独立计算。",
        FindingCodes = ["R11", "R11Unknown"],
        UncheckedBy = ["PostWageUnknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Warn, LegalBasis.In2016(17)), .. RuleEntry.In2021(Warn, LegalBasis.In2021(18))],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.Post is not { } post || row.Context.FloorOf(post) is not { } floor)
        {
            return [];
        }

        if (row.Row.MonthlyPay is not { } pay)
        {
            return row.Found(Definition, "R11Unknown", RosterColumn.MonthlyPay);
        }

        var basis = row.BasisOf(Definition);
        return pay >= floor
            ? []
            : row.Found(Definition, "R11", RosterColumn.MonthlyPay, RuleText.Of(pay), RuleText.Of(floor), RuleText.Of(floor - pay), basis.Edition, basis.ArticleNumber);
    }
}
