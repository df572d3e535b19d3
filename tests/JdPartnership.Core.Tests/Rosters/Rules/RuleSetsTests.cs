using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class RuleSetsTests
{
    private static readonly CollegeType[] Vocational =
        [CollegeType.JuniorCollege, CollegeType.VocationalUndergraduate, CollegeType.FiveYearCollege, CollegeType.SecondaryVocational, CollegeType.Technical];

    [Theory]
    [InlineData("2017-09-01", "32", RuleSetKey.Internship2016)]
    [InlineData("2021-12-30", "32", RuleSetKey.Internship2016)]
    [InlineData("2021-12-31", "32", RuleSetKey.Internship2021)]
    [InlineData("2022-12-25", "32", RuleSetKey.Internship2021)]
    [InlineData("2022-12-26", "32", RuleSetKey.Internship2021Jiangsu)]
    [InlineData("2026-03-01", "32", RuleSetKey.Internship2021Jiangsu)]
    [InlineData("2026-03-01", "34", RuleSetKey.Internship2021)]
    [InlineData("2026-03-01", null, RuleSetKey.Internship2021)]
    public void KeyOf_Vocational_ByStartAndProvince(string start, string? province, RuleSetKey key) =>
        Assert.All(Vocational, type => Assert.Equal(key, RuleSets.KeyOf(EngagementKind.PostInternship, type, Sample.Day(start), province)));

    [Theory]
    [InlineData(CollegeType.Undergraduate, RuleSetKey.Undergraduate)]
    [InlineData(CollegeType.IndependentCollege, RuleSetKey.Undergraduate)]
    [InlineData(CollegeType.BranchCampus, RuleSetKey.Undergraduate)]
    [InlineData(CollegeType.OpenUniversity, RuleSetKey.Outside)]
    public void KeyOf_OtherColleges_WhateverTheDate(CollegeType type, RuleSetKey key)
    {
        Assert.Equal(key, RuleSets.KeyOf(EngagementKind.PostInternship, type, new(2018, 3, 1), "32"));
        Assert.Equal(key, RuleSets.KeyOf(EngagementKind.Orientation, type, new(2026, 3, 1), "32"));
    }

    [Fact]
    public void KeyOf_WorkStudy_WhateverTheCollege() => Assert.All(
        Enum.GetValues<CollegeType>(), type => Assert.Equal(RuleSetKey.WorkStudy, RuleSets.KeyOf(EngagementKind.WorkStudy, type, new(2026, 3, 1), "32")));

    [Fact]
    public void Of_Jiangsu_IsTheRevisionAndTheHourlyMinimum() =>
        Assert.Equal(["R12"], CodesIn(RuleSetKey.Internship2021Jiangsu).Except(CodesIn(RuleSetKey.Internship2021)));

    /// <summary>The rules the revision brought, and none that it dropped.</summary>
    [Fact]
    public void Of_2016_LacksWhatCameIn2021()
    {
        Assert.Equal(["R10", "R19"], CodesIn(RuleSetKey.Internship2021).Except(CodesIn(RuleSetKey.Internship2016)).Order(StringComparer.Ordinal));
        Assert.Empty(CodesIn(RuleSetKey.Internship2016).Except(CodesIn(RuleSetKey.Internship2021)));
    }

    [Fact]
    public void Of_SmallSets_HoldTheDataRulesAndTheirOwn()
    {
        Assert.Equal(["R03", "R22", "R23", "R26", "Scope"], LawsIn(RuleSetKey.Undergraduate));
        Assert.Equal(["Scope", "W01", "W02", "W03"], LawsIn(RuleSetKey.WorkStudy));
        Assert.Equal(["Scope", "W01"], LawsIn(RuleSetKey.Outside));
    }

    private static IEnumerable<string> CodesIn(RuleSetKey key) =>
        RuleSets.Of(key).RowRules.Select(rule => rule.Definition.Code).Concat(RuleSets.Of(key).WideRules.Select(rule => rule.Definition.Code));

    private static IEnumerable<string> LawsIn(RuleSetKey key) =>
        CodesIn(key).Where(code => Enum.GetValues<RuleSetKey>().Any(other => !RuleCatalogue.Find(code)!.IsIn(other))).Except(["PostFacts"]).Order(StringComparer.Ordinal);
}
