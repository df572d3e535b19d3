using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Rules.Persons;
using JdPartnership.Core.Rosters.Rules.Stays;
using JdPartnership.Core.Tests.Rosters.Identities;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class StayRulesTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-08-31", "")]
    [InlineData("2026-03-01", "2026-03-01", "")]
    [InlineData("2026-03-02", "2026-03-01", "DatesOrder")]
    [InlineData("2026-02-28", "2026-03-01", "DatesBefore")]
    [InlineData("2026-03-01", "2027-06-30", "")]
    [InlineData("2026-03-01", "2027-07-01", "DatesAfter")]
    [InlineData("0001-01-01", "9999-12-31", "DatesBefore")]
    [InlineData(null, "2026-08-31", "DatesStart")]
    [InlineData("2026-03-01", null, "DatesEnd")]
    [InlineData(null, null, "DatesStart DatesEnd")]
    public void SaneDates_WithinTheBatch(string? start, string? end, string codes) =>
        Assert.Equal(codes, string.Join(' ', Sample.Codes(new SaneDates(), Sample.Row with { Start = Sample.DayOrNone(start), End = Sample.DayOrNone(end) })));

    [Theory]
    [InlineData("2026-03-01", "2026-08-31", null)]
    [InlineData("2026-03-01", "2026-09-01", "R08")]
    [InlineData("2026-08-31", "2027-02-27", null)]
    [InlineData("2026-08-31", "2027-02-28", "R08")]
    [InlineData("2026-03-01", "2027-02-28", "R08")]
    [InlineData("2026-03-01", "2027-03-01", "R08Long")]
    [InlineData("0001-01-01", "9999-12-31", "R08Long")]
    [InlineData("9999-12-01", "9999-12-31", null)]
    [InlineData("2026-03-02", "2026-03-01", null)]
    public void LengthOfStay_SixAndTwelveMonths(string start, string end, string? code) =>
        Sample.Expect(code, new LengthOfStay(), Sample.Row with { Start = Sample.Day(start), End = Sample.Day(end) });

    [Theory]
    [InlineData(null, null)]
    [InlineData(EngagementKind.PostInternship, null)]
    [InlineData(EngagementKind.Orientation, "Engagement")]
    public void EngagementOfBatch_OtherKind_BelongsElsewhere(EngagementKind? engagement, string? code) =>
        Sample.Expect(code, new EngagementOfBatch(), Sample.Row with { Engagement = engagement });

    [Theory]
    [InlineData("2025-09-01", "2026-02-28", null)]
    [InlineData("2025-09-01", "2026-03-01", "2026-03-01 2026-03-01")]
    [InlineData("2026-08-31", "2026-12-31", "2026-08-31 2026-08-31")]
    [InlineData("2026-09-01", "2026-12-31", null)]
    [InlineData("2026-04-01", "2026-04-30", "2026-04-01 2026-04-30")]
    public void OneStayAtATime_TellsTheDaysBothShare(string start, string end, string? shared)
    {
        var found = Sample.Check(new OneStayAtATime(), Sample.Row, null, new Stay(Sample.Day(start), Sample.Day(end)));

        Assert.Equal(shared, found is [var one] ? string.Join(' ', one.Arguments) : null);
    }

    [Fact]
    public void DuplicatePerson_LaterRowIsNamedWithTheFirst()
    {
        var rule = new DuplicatePerson();

        Assert.Empty(Add(rule, Sample.Row));
        Assert.Equal(["2"], Assert.Single(Add(rule, Sample.Row with { Number = 9 })).Arguments);
        Assert.Empty(Add(rule, Sample.Row with { Number = 10, IdType = IdentityType.Passport, StudentNumber = "other" }));
        Assert.Empty(Add(rule, Sample.Row with { Number = 11, IdNumber = null }));
        Assert.Empty(Add(rule, Sample.Row with { Number = 12, IdNumber = null }));
    }

    [Fact]
    public void DuplicatePerson_SameStudentNumberOfAnotherPerson_IsDoubted()
    {
        var rule = new DuplicatePerson();
        Add(rule, Sample.Row);

        var finding = Assert.Single(Add(rule, Sample.Row with { Number = 3, IdNumber = SampleNumber.Born("2006-05-02") }));

        Assert.Equal(("DuplicateStudentNumber", RuleSeverity.Warn), (finding.Code, finding.Severity));
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, "宿迁分中心 2026-03-01 11 10 184 2026-03-01 2026-08-31")]
    public void InternsOfCentre_MoreThanTenPercentOnOneDay(int interns, string? expected) =>
        Assert.Equal(expected, Text(Run(InternsOfCentre.Begin, Context([new("宿迁分中心", null, new(2020, 1, 1), 100)]), interns)));

    /// <summary>Twenty persons a year, but never more than ten at once.</summary>
    [Fact]
    public void InternsOfCentre_CountsDaysNotYears()
    {
        var context = Context([new("宿迁分中心", null, new(2020, 1, 1), 100)]);
        var rule = InternsOfCentre.Begin(context);
        for (var index = 0; index < 10; index++)
        {
            rule.Add(new RowFacts(Sample.Row with { End = new(2026, 5, 31) }, context, []));
            rule.Add(new RowFacts(Sample.Row with { Start = new(2026, 6, 1) }, context, []));
        }

        Assert.Empty(rule.Finish());
    }

    [Fact]
    public void InternsOfCentre_OthersCount_AndStaffMayFall()
    {
        var staff = new StaffFacts[] { new("宿迁分中心", null, new(2020, 1, 1), 100), new("宿迁分中心", null, new(2026, 8, 1), 50), new("成都分中心", null, new(2020, 1, 1), 1) };
        var context = new RuleContext(Sample.Batch, [Sample.Post], new RuleSettings(), Sample.Today)
        {
            Staff = staff,
            Others = [new("宿迁分中心", "别的岗位", [new(new(2026, 1, 1), 4), new(new(2026, 8, 11), -4)]), new("成都分中心", "在线客服", [new(new(2026, 1, 1), 99)])],
        };

        Assert.Equal("宿迁分中心 2026-08-01 9 5 10 2026-08-01 2026-08-10", Text(Run(InternsOfCentre.Begin, context, 5)));
    }

    [Fact]
    public void InternsOfCentre_StaffUnknown_IsSaid()
    {
        var found = Assert.Single(Run(InternsOfCentre.Begin, Context([]), 1));

        Assert.Equal(("R05Unknown", RuleSeverity.Warn), (found.Code, found.Severity));
        Assert.Equal(["宿迁分中心", "184"], found.Arguments);
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "宿迁分中心 · 在线客服 2026-03-01 3 2 184 2026-03-01 2026-08-31")]
    public void InternsOfPost_MoreThanTwentyPercentOfThePost(int interns, string? expected) =>
        Assert.Equal(expected, Text(Run(InternsOfPost.Begin, Context([new("宿迁分中心", null, new(2020, 1, 1), 1), new("宿迁分中心", "在线客服", new(2020, 1, 1), 14)]), interns)));

    [Fact]
    public void InternsOfCentre_BlocksIn2016_WarnsSince2021()
    {
        Assert.Equal(RuleSeverity.Block, InternsOfCentre.Rule.EntryOf(RuleSetKey.Internship2016).Severity);
        Assert.Equal(RuleSeverity.Warn, InternsOfCentre.Rule.EntryOf(RuleSetKey.Internship2021).Severity);
    }

    [Fact]
    public void AgencyChannel_BlocksTheWholeRoster()
    {
        Assert.Empty(AgencyChannel.Begin(Sample.Context()).Finish());
        Assert.Equal(["2021", "16"], Assert.Single(AgencyChannel.Begin(Sample.Context(Sample.Batch with { IsThroughAgency = true })).Finish()).Arguments);
    }

    [Theory]
    [InlineData(CollegeType.Undergraduate, EngagementKind.PostInternship, "ScopeUndergraduate")]
    [InlineData(CollegeType.OpenUniversity, EngagementKind.PostInternship, "ScopeOutside")]
    [InlineData(CollegeType.JuniorCollege, EngagementKind.WorkStudy, "ScopeWorkStudy")]
    public void OtherRulesApply_SaysSo(CollegeType type, EngagementKind engagement, string code) => Assert.Equal(
        code, Assert.Single(OtherRulesApply.Begin(Sample.Context(Sample.Batch with { CollegeType = type, Engagement = engagement })).Finish()).Code);

    private static IReadOnlyList<RosterFinding> Add(DuplicatePerson rule, RosterRow row) => rule.Add(new RowFacts(row, Sample.Context(), []));

    private static RuleContext Context(IReadOnlyList<StaffFacts> staff) => new(Sample.Batch, [Sample.Post], new RuleSettings(), Sample.Today) { Staff = staff };

    private static IReadOnlyList<RosterFinding> Run(Func<RuleContext, IRosterWideRule> begin, RuleContext context, int interns)
    {
        var rule = begin(context);
        for (var index = 0; index < interns; index++)
        {
            Assert.Empty(rule.Add(new RowFacts(Sample.Row, context, [])));
        }

        return rule.Finish();
    }

    private static string? Text(IReadOnlyList<RosterFinding> found) => found is [var one] ? string.Join(' ', one.Arguments) : null;
}
