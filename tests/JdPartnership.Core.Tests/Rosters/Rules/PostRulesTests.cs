using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Rules.Posts;
using JdPartnership.Core.Rosters.Rules.WorkStudy;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class PostRulesTests
{
    private static readonly PostFacts Night = Sample.Post with { HasUnusualHours = true };
    private static readonly PostFacts Warehouse = Sample.Post with { Name = "仓储", ServiceCentre = "成都分中心" };

    [Theory]
    [InlineData("530701", null)]
    [InlineData("630801", null)]
    [InlineData("510201", "R10")]
    [InlineData("5", "R10Unknown")]
    [InlineData(null, "R10Unknown")]
    public void MajorFitsPost_ComparesCategories(string? code, string? finding) => Sample.Expect(finding, new MajorFitsPost(), Sample.Row with { MajorCode = code });

    [Fact]
    public void MajorFitsPost_PostWithoutCategories_IsNotCompared() =>
        Sample.Expect(null, new MajorFitsPost(), Sample.Row with { MajorCode = "510201" }, Sample.Context(null, Sample.Post with { MajorCategories = [] }));

    [Theory]
    [InlineData("190.66", null)]
    [InlineData("190.67", "R16")]
    public void WorkingHours_FortyFourAWeekOnAverage(string hours, string? code) => Sample.Expect(
        code, new WorkingHours(), Sample.Row, Sample.Context(null, Sample.Post with { MonthlyHours = decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture) }));

    [Theory]
    [InlineData(null, "R17")]
    [InlineData("2026-02-28", null)]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-03-02", "R17Late")]
    public void SpecialHoursFiled_OnTheFirstDay_IsInTime(string? filedOn, string? code) => Sample.Expect(
        code,
        new SpecialHoursFiled(),
        Sample.Row,
        Sample.Context(Sample.Batch with { SpecialHoursFiling = filedOn is null ? null : new FilingFacts("备〔2026〕1号", Sample.Day(filedOn)) }, Night));

    [Fact]
    public void SpecialHoursFiled_UsualHours_NeedNoFiling() => Sample.Expect(null, new SpecialHoursFiled(), Sample.Row);

    [Fact]
    public void SpecialHoursFiled_FilingWithoutNumber_IsNone() => Sample.Expect(
        "R17", new SpecialHoursFiled(), Sample.Row, Sample.Context(Sample.Batch with { SpecialHoursFiling = new FilingFacts("", new(2026, 1, 1)) }, Night));

    [Theory]
    [InlineData(null, null)]
    [InlineData(2, null)]
    [InlineData(3, "R19")]
    [InlineData(4, "R19")]
    public void LabourGrade_ThreeAndAbove(int? grade, string? code) =>
        Sample.Expect(code, new LabourGrade(), Sample.Row, Sample.Context(null, Sample.Post with { LabourGrade = grade }));

    [Fact]
    public void HighRiskPost_And_EntertainmentVenue_AreBlocked()
    {
        Sample.Expect("R18", new HighRiskPost(), Sample.Row, Sample.Context(null, Sample.Post with { IsHighRisk = true }));
        Sample.Expect("R20", new EntertainmentVenue(), Sample.Row, Sample.Context(null, Sample.Post with { IsEntertainmentVenue = true }));
        Sample.Expect(null, new HighRiskPost(), Sample.Row);
        Sample.Expect(null, new EntertainmentVenue(), Sample.Row);
    }

    [Theory]
    [InlineData("在线客服", "宿迁分中心", null)]
    [InlineData(" 在线 客服 ", "宿迁", null)]
    [InlineData("在线客服", null, null)]
    [InlineData("仓储", "成都客服中心", null)]
    [InlineData(null, "宿迁", "PostMissing")]
    [InlineData("在线客户", "宿迁", "PostUnknownNear 在线客户 在线客服")]
    [InlineData("客服", null, "PostUnknownNear 客服 在线客服")]
    [InlineData("总经理助理", "宿迁", "PostUnknown 总经理助理")]
    [InlineData("仓储", "宿迁", "PostElsewhere 仓储 宿迁 成都分中心")]
    [InlineData("仓储", "成都市分中心", "CentreUnknownNear 成都市分中心 成都分中心")]
    [InlineData("仓储", "乌鲁木齐", "CentreUnknown 乌鲁木齐")]
    public void PostOfBatch_FindsWhatIsMeant(string? post, string? centre, string? expected)
    {
        var found = Sample.Check(new PostOfBatch(), Sample.Row with { Post = post, ServiceCentre = centre }, Sample.Context(null, Sample.Post, Warehouse));

        Assert.Equal(expected, found is [var one] ? string.Join(' ', [one.Code, .. one.Arguments]) : null);
    }

    [Fact]
    public void PostOfBatch_SamePostAtTwoCentres_AsksWhich() => Sample.Expect(
        "CentreMissing", new PostOfBatch(), Sample.Row with { ServiceCentre = null }, Sample.Context(null, Sample.Post, Sample.Post with { ServiceCentre = "成都分中心" }));

    [Fact]
    public void PostOfBatch_TwoCentresOfOnePlace_ShortNameFitsNeither() => Sample.Expect(
        "CentreUnknownNear", new PostOfBatch(), Sample.Row with { ServiceCentre = "宿迁" }, Sample.Context(null, Sample.Post, Sample.Post with { ServiceCentre = "宿迁客服中心" }));

    [Fact]
    public void PostOfBatch_BatchWithoutPosts_Blocks() =>
        Assert.Equal(["PostUnknown"], new PostOfBatch().Check(new RowFacts(Sample.Row with { ServiceCentre = null }, new RuleContext(Sample.Batch, [], new RuleSettings(), Sample.Today), [])).Select(f => f.Code));

    [Fact]
    public void PostFactsKnown_TellsOncePerUsedPost_WhatCouldNotBeChecked()
    {
        var bare = new PostFacts { Name = "在线客服", ServiceCentre = "宿迁分中心" };
        var context = Sample.Context(Sample.BatchOfJiangsu, bare, Warehouse with { MajorCategories = [] });
        var rule = PostFactsKnown.Begin(context);

        Assert.Empty(rule.Add(new RowFacts(Sample.Row, context, [])));
        Assert.Empty(rule.Add(new RowFacts(Sample.Row, context, [])));

        Assert.Equal(["PostWageUnknown", "PostHourlyUnknown", "PostMajorsUnknown", "PostGradeUnknown"], rule.Finish().Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("2018-03-01", EngagementKind.PostInternship, "34", "PostHoursUnknown")]
    [InlineData("2026-03-01", EngagementKind.PostInternship, "34", "PostHoursUnknown")]
    [InlineData("2026-03-01", EngagementKind.PostInternship, "32", "PostHourlyUnknown")]
    [InlineData("2026-03-01", EngagementKind.WorkStudy, "32", "PostHoursUnknown")]
    public void PostFactsKnown_HoursUnknown_AreToldUnderEverySetThatAsksForThem(string start, EngagementKind engagement, string province, string code)
    {
        var batch = Sample.Batch with { Start = Sample.Day(start), Engagement = engagement, CollegeProvinceCode = province };

        Assert.Equal([code], Find(Sample.Post with { MonthlyHours = null }));
        Assert.Empty(Find(Sample.Post));

        IEnumerable<string> Find(PostFacts post)
        {
            var context = Sample.Context(batch, post);
            var rule = PostFactsKnown.Begin(context);
            rule.Add(new RowFacts(Sample.Row, context, []));
            return rule.Finish().Select(finding => finding.Code);
        }
    }

    [Theory]
    [InlineData(40, null)]
    [InlineData(41, "W03")]
    [InlineData(null, null)]
    public void WorkStudyHours_AgainstTheSetting(int? hours, string? code) => Sample.Expect(
        code, new WorkStudyHours(), Sample.Row, Sample.Context(Sample.Batch with { Engagement = EngagementKind.WorkStudy }, Sample.Post with { MonthlyHours = hours }));

    [Theory]
    [InlineData("XY", "2026-03-01", null)]
    [InlineData("XY", "2026-03-02", "W02")]
    [InlineData("XY", null, "W02Missing")]
    [InlineData(null, "2026-03-01", "W02Missing")]
    public void WorkStudyAgreement_SignedInTime(string? number, string? signedOn, string? code) => Sample.Expect(
        code,
        new WorkStudyAgreement(),
        Sample.Row with { AgreementNumber = number, AgreementSignedOn = Sample.DayOrNone(signedOn) },
        Sample.Context(Sample.Batch with { Engagement = EngagementKind.WorkStudy }));
}
