using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Stays;

public sealed class LengthOfStay : IRosterRule
{
    private const int UsualMonths = 6;

    public RuleDefinition Definition { get; } = new("R08", "岗位实习时长", Waivable.ByCoordinator)
    {
        Explanation = "岗位实习一般为6个月：超过6个月警告，超过12个月（设置项）另行警告。自开始日期起按月计算，首日与末日都计入。短于6个月不提示。",
        FindingCodes = ["R08", "R08Long"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Warn, LegalBasis.In2016(10)), .. RuleEntry.In2021(Warn, LegalBasis.In2021(10).ToVerify())],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.Stay is not { } stay)
        {
            return [];
        }

        var longest = (int)row.Context.Settings.LongStayMonths.Value;
        return !IsLonger(stay.Start, stay.End, UsualMonths) ? []
            : IsLonger(stay.Start, stay.End, longest) ? row.Found(Definition, "R08Long", RosterColumn.End, RuleText.Of(stay.Start), RuleText.Of(stay.End), RuleText.Of(longest))
            : row.Found(Definition, "R08", RosterColumn.End, RuleText.Of(stay.Start), RuleText.Of(stay.End));
    }

    // From 1 March, six months end on 31 August.
    private static bool IsLonger(DateOnly start, DateOnly end, int months) =>
        start < DateOnly.MaxValue.AddMonths(-months) && end >= start.AddMonths(months);
}
