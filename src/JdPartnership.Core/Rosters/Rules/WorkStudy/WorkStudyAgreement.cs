using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.WorkStudy;

public sealed class WorkStudyAgreement : IRosterRule
{
    public RuleDefinition Definition { get; } = new("W02", "校外勤工助学协议", Waivable.ByCoordinator)
    {
        Explanation = "协议编号与签订日期须填写，签订日期不晚于开始日期。",
        FindingCodes = ["W02Missing", "W02"],
        Entries = [new(RuleSetKey.WorkStudy, Warn, new(LegalInstrument.WorkStudyRules))],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.Row switch
    {
        { AgreementNumber: null or "" } => row.Found(Definition, "W02Missing", RosterColumn.AgreementNumber),
        { AgreementSignedOn: null } => row.Found(Definition, "W02Missing", RosterColumn.AgreementSignedOn),
        { AgreementSignedOn: { } signed, Start: { } start } when signed > start =>
            row.Found(Definition, "W02", RosterColumn.AgreementSignedOn, RuleText.Of(signed), RuleText.Of(start)),
        _ => [],
    };
}
