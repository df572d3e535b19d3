using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Papers;

public sealed class TwoMentors : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R23", "校内指导教师与企业导师", Waivable.ByCoordinator)
    {
        Explanation = "两位指导人员的姓名都须填写。是否全程、专职指导，数据中没有，不作判断。",
        FindingCodes = ["R23College", "R23Enterprise"],
        Engagements = RuleDefinition.Internships,
        Entries =
        [
            .. RuleEntry.In2016(Block, LegalBasis.In2016(11).ToVerify()),
            .. RuleEntry.In2021(Block, LegalBasis.In2021(12).ToVerify()),
            new(RuleSetKey.Undergraduate, Warn, new LegalBasis(LegalInstrument.UndergraduateNotice).ToVerify()),
        ],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => (string.IsNullOrEmpty(row.Row.CollegeMentor), string.IsNullOrEmpty(row.Row.EnterpriseMentor)) switch
    {
        (false, false) => [],
        (true, false) => row.Found(Definition, "R23College", RosterColumn.CollegeMentor),
        (false, true) => row.Found(Definition, "R23Enterprise", RosterColumn.EnterpriseMentor),
        (true, true) => [.. row.Found(Definition, "R23College", RosterColumn.CollegeMentor), .. row.Found(Definition, "R23Enterprise", RosterColumn.EnterpriseMentor)],
    };
}
