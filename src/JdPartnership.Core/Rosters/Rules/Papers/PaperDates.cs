using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Papers;

public sealed class PaperDates : IRosterRule
{
    public RuleDefinition Definition { get; } = new("Papers", "证明材料的日期合理", Waivable.ByCoordinator)
    {
        Explanation = "协议签订日期、安全培训日期早于开始日期一年以上（设置项），或保险止早于保险起时警告：多为年份误填。",
        FindingCodes = ["PapersOld", "PapersOrder"],
        Entries = RuleEntry.Everywhere(Warn, LegalBasis.None),
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.Row switch
    {
        { PolicyStart: { } from, PolicyEnd: { } to } when to < from => row.Found(Definition, "PapersOrder", RosterColumn.PolicyEnd, RuleText.Of(to), RuleText.Of(from)),
        { AgreementSignedOn: { } signed } when IsOld(row, signed) => Old(row, RosterColumn.AgreementSignedOn, signed),
        { SafetyTrainedOn: { } trained } when IsOld(row, trained) => Old(row, RosterColumn.SafetyTrainedOn, trained),
        _ => [],
    };

    private static bool IsOld(RowFacts row, DateOnly paper) => row.Row.Start is { } start && start.DayNumber - paper.DayNumber > row.Context.Settings.PaperAgeDays.Value;

    private RosterFinding[] Old(RowFacts row, RosterColumn column, DateOnly paper) => row.Found(Definition, "PapersOld", column, RuleText.Of(paper), RuleText.Of(row.Row.Start!.Value));
}
