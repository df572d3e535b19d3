using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Papers;

public sealed class InsuranceCoversStay : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R22", "实习责任保险覆盖全程", Waivable.ByAdministrator)
    {
        Explanation = "保险单号、保险起、保险止必填；保险起不晚于开始日期，保险止不早于结束日期。保险费由谁负担，数据中没有，不作判断。",
        FindingCodes = ["R22Number", "R22Dates", "R22Start", "R22"],
        Engagements = RuleDefinition.Internships,
        Entries =
        [
            .. RuleEntry.In2016(Block, LegalBasis.In2016(35).ToVerify()),
            .. RuleEntry.In2021(Block, LegalBasis.In2021(36).ToVerify()),
            new(RuleSetKey.Undergraduate, Warn, new LegalBasis(LegalInstrument.UndergraduateNotice).ToVerify()),
        ],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.Row switch
    {
        { PolicyNumber: null or "" } => row.Found(Definition, "R22Number", RosterColumn.PolicyNumber),
        { PolicyStart: null } => row.Found(Definition, "R22Dates", RosterColumn.PolicyStart),
        { PolicyEnd: null } => row.Found(Definition, "R22Dates", RosterColumn.PolicyEnd),
        { PolicyStart: { } from, Start: { } start } when from > start =>
            row.Found(Definition, "R22Start", RosterColumn.PolicyStart, RuleText.Of(from), RuleText.Of(start)),
        { PolicyEnd: { } to, End: { } end } when to < end =>
            row.Found(Definition, "R22", RosterColumn.PolicyEnd, RuleText.Of(to), RuleText.Of(end)),
        _ => [],
    };
}
