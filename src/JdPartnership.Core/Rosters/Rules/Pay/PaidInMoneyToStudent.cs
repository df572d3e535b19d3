using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Pay;

public sealed class PaidInMoneyToStudent : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R13", "报酬以货币直接付给学生", Waivable.Never)
    {
        Explanation = "发放形式为实物、购物券者阻断；2021年规定起，由学校或第三方代发者亦阻断。填了报酬而未填发放形式时警告。发放是否按月、足额，见月度发放记录。",
        FindingCodes = ["R13", "R13ThirdParty", "R13Unknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(17)), .. RuleEntry.In2021(Block, LegalBasis.In2021(18))],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.Row switch
    {
        { PayForm: PayForm.InKind } => Broken(row, "R13"),
        { PayForm: PayForm.ThirdParty } when row.Context.Set.Key != RuleSetKey.Internship2016 => Broken(row, "R13ThirdParty"),
        { PayForm: null, MonthlyPay: not null } => RowFacts.Noted(Warn, "R13Unknown", RosterColumn.PayForm),
        _ => [],
    };

    private RosterFinding[] Broken(RowFacts row, string code)
    {
        var basis = row.BasisOf(Definition);
        return row.Found(Definition, code, RosterColumn.PayForm, basis.Edition, basis.ArticleNumber);
    }
}
