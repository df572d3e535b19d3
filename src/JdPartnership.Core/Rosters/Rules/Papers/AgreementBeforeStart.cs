using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Papers;

public sealed class AgreementBeforeStart : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R03", "三方协议在开始之前签订", Waivable.ByAdministrator)
    {
        Explanation = "协议编号与签订日期必填，签订日期不晚于开始日期。是否使用示范文本、三方是否都已签字，数据中没有，不作判断。",
        FindingCodes = ["R03Number", "R03Date", "R03"],
        Engagements = RuleDefinition.PostInternships,
        Entries =
        [
            .. RuleEntry.In2016(Block, LegalBasis.In2016(12).ToVerify()),
            .. RuleEntry.In2021(Block, LegalBasis.In2021(13).ToVerify()),
            new(RuleSetKey.Undergraduate, Warn, new LegalBasis(LegalInstrument.UndergraduateNotice).ToVerify()),
        ],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.Row switch
    {
        { AgreementNumber: null or "" } => row.Found(Definition, "R03Number", RosterColumn.AgreementNumber),
        { AgreementSignedOn: null } => row.Found(Definition, "R03Date", RosterColumn.AgreementSignedOn),
        { AgreementSignedOn: { } signed, Start: { } start } when signed > start =>
            row.Found(Definition, "R03", RosterColumn.AgreementSignedOn, RuleText.Of(signed), RuleText.Of(start)),
        _ => [],
    };
}
