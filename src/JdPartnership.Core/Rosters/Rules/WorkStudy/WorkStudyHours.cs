using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.WorkStudy;

public sealed class WorkStudyHours : IRosterRule
{
    public RuleDefinition Definition { get; } = new("W03", "勤工助学时间", Waivable.ByCoordinator)
    {
        Explanation = "岗位月工时不超过设置值（40小时，待核实）。",
        FindingCodes = ["W03"],
        Entries = [new(RuleSetKey.WorkStudy, Warn, new LegalBasis(LegalInstrument.WorkStudyRules).ToVerify())],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        var limit = row.Context.Settings.WorkStudyMonthlyHours.Value;
        return row.Post is { MonthlyHours: { } hours } post && hours > limit ? row.Found(Definition, "W03", RosterColumn.Post, post.Name, RuleText.Of(hours), RuleText.Of(limit)) : [];
    }
}
