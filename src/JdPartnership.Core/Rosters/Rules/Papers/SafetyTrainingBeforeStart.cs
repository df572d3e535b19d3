using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Papers;

public sealed class SafetyTrainingBeforeStart : IRosterRule
{
    // Binds whoever takes in students, of secondary schools and universities alike.
    private static readonly LegalBasis Law = new(LegalInstrument.WorkSafetyLaw, 28, "第三款");

    public RuleDefinition Definition { get; } = new("R26", "开始之前完成安全培训", Waivable.ByAdministrator)
    {
        Explanation = "安全培训日期必填，不晚于开始日期。应急预案与劳动防护用品，数据中没有，不作判断。",
        FindingCodes = ["R26Date", "R26"],
        Engagements = RuleDefinition.Internships,
        Entries = [.. RuleEntry.In2016(Block, Law), .. RuleEntry.In2021(Block, Law), new(RuleSetKey.Undergraduate, Block, Law)],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.Row switch
    {
        { SafetyTrainedOn: null } => row.Found(Definition, "R26Date", RosterColumn.SafetyTrainedOn),
        { SafetyTrainedOn: { } trained, Start: { } start } when trained > start =>
            row.Found(Definition, "R26", RosterColumn.SafetyTrainedOn, RuleText.Of(trained), RuleText.Of(start)),
        _ => [],
    };
}
