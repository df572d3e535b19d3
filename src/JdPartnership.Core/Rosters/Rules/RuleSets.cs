using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Chooses the rules by kind of engagement, kind of college, day the batch begins, and province of the college.</summary>
public static class RuleSets
{
    private const string Jiangsu = "32";

    /// <summary>教职成〔2021〕4号 replaces the rules of 2016 from this day on.</summary>
    public static readonly DateOnly RevisionInForce = new(2021, 12, 31);

    /// <summary>江苏省职业学校学生实习管理实施细则 is in force from this day on.</summary>
    public static readonly DateOnly JiangsuInForce = new(2022, 12, 26);

    private static readonly Dictionary<RuleSetKey, RuleSet> All = Enum.GetValues<RuleSetKey>().ToDictionary(key => key, key => new RuleSet(key));

    public static RuleSet Of(RuleSetKey key) => All[key];

    public static RuleSet For(BatchFacts batch) => Of(KeyOf(batch.Engagement, batch.CollegeType, batch.Start, batch.CollegeProvinceCode));

    public static RuleSetKey KeyOf(EngagementKind engagement, CollegeType type, DateOnly start, string? provinceCode) => (engagement, type) switch
    {
        (EngagementKind.WorkStudy, _) => RuleSetKey.WorkStudy,
        (_, CollegeType.OpenUniversity) => RuleSetKey.Outside,
        (_, CollegeType.Undergraduate or CollegeType.IndependentCollege or CollegeType.BranchCampus) => RuleSetKey.Undergraduate,
        _ when start < RevisionInForce => RuleSetKey.Internship2016,
        _ when provinceCode == Jiangsu && start >= JiangsuInForce => RuleSetKey.Internship2021Jiangsu,
        _ => RuleSetKey.Internship2021,
    };
}
