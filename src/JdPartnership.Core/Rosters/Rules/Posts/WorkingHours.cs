using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Posts;

public sealed class WorkingHours : IRosterRule
{
    private const decimal WeeksOfYear = 52m;
    private const decimal MonthsOfYear = 12m;

    /// <summary>劳动法 Art. 36, on average.</summary>
    private const decimal HoursOfWeek = 44m;

    private static readonly LegalBasis Law = new(LegalInstrument.LabourLaw, 36);

    public RuleDefinition Definition { get; } = new("R16", "工作时间", Waivable.Never)
    {
        Explanation = "岗位月工时折合每周（月工时×12÷52）不超过44小时。每日工时与轮班在名册中没有，见考勤。",
        FindingCodes = ["R16"],
        UncheckedBy = ["PostHoursUnknown", "PostHourlyUnknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Block, Law), .. RuleEntry.In2021(Block, Law)],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) =>
        row.Post is { MonthlyHours: { } hours } post && hours * MonthsOfYear > HoursOfWeek * WeeksOfYear
            ? row.Found(Definition, "R16", RosterColumn.Post, post.Name, RuleText.Of(hours), RuleText.Of(decimal.Round(hours * MonthsOfYear / WeeksOfYear, 1)))
            : [];
}
