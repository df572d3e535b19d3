using CsCheck;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Tests.Rosters.Identities;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class RosterCheckerTests
{
    private static readonly Gen<DateOnly?> Days = Gen.OneOf(
        Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber],
        Gen.Int[new DateOnly(2026, 1, 1).DayNumber, new DateOnly(2027, 12, 31).DayNumber]).Select(day => (DateOnly?)DateOnly.FromDayNumber(day));

    private static readonly Gen<string?> Texts = Gen.OneOf(Gen.String[0, 30], SampleNumber.Any, Gen.String[Gen.Char["0123456789-年级一高2024XH"], 0, 20]).Select(text => (string?)text);

    [Fact]
    public void Check_LawfulRow_FindsNothing_UnderEverySetOfInternships()
    {
        Assert.Empty(Findings(Sample.Context(), Sample.Row));
        Assert.Empty(Findings(Sample.Context(Sample.BatchOfJiangsu), Sample.Row));
        Assert.Empty(Findings(Sample.Context(Sample.Batch2016), Sample.Row2016));
    }

    [Fact]
    public void Check_OrientationOfAFifteenYearOld_IsLawful_PostInternshipIsNot()
    {
        var row = Sample.Row with { IdNumber = SampleNumber.Born("2011-01-01"), Grade = "2025级" };

        Assert.Equal(["R21Minor"], Findings(Sample.Context(Sample.Batch with { Engagement = EngagementKind.Orientation }), row));
        Assert.Equal(["R01", "R21Minor", "R02"], Findings(Sample.Context(), row));
    }

    [Fact]
    public void Check_CellThatCouldNotBeRead_IsNotCalledMissingAsWell()
    {
        var row = Sample.Row with { Start = null };
        var unreadable = new RosterFinding("DateUnreadable", RuleSeverity.Block, RosterColumn.Start);

        Assert.Contains("DatesStart", new RosterChecker(Sample.Context()).Check(row, [], []).Select(finding => finding.Code));
        Assert.DoesNotContain(RosterColumn.Start, new RosterChecker(Sample.Context()).Check(row, [unreadable], []).Select(finding => finding.Column!.Value));
    }

    /// <summary>A doubt of the reader's does not silence a rule.</summary>
    [Fact]
    public void Check_CellReadWithAWarning_IsJudgedAllTheSame() => Assert.Contains(
        "R01",
        new RosterChecker(Sample.Context())
            .Check(Sample.Row with { IdNumber = SampleNumber.Born("2011-01-01") }, [new("FormulaValue", RuleSeverity.Warn, RosterColumn.IdNumber)], [])
            .Select(finding => finding.Code));

    [Fact]
    public void Check_EmptyRow_NamesEveryMissingCell_Once()
    {
        var found = new RosterChecker(Sample.Context()).Check(new RosterRow { Number = 2 }, [], []);

        Assert.Equal(found.Select(finding => (finding.Code, finding.Column)).Distinct(), found.Select(finding => (finding.Code, finding.Column)));
        Assert.Equal(
            ["NameMissing", "IdentityMissing", "DatesStart", "DatesEnd", "PostMissing", "R03Number", "R04", "R04Guardian", "R22Number", "R26Date", "R23College", "R23Enterprise"],
            found.Select(finding => finding.Code));
    }

    /// <summary>Whatever a file holds: no exception, known codes only, and no identity number or phone in what is said.</summary>
    [Fact]
    public void Check_AnyRow_NeverThrows_AndSaysNothingPersonal()
    {
        var rows =
            from texts in Texts.Array[6]
            from days in Days.Array[6]
            from engagement in Gen.Enum<EngagementKind>()
            from type in Gen.Enum<IdentityType>()
            from pay in Gen.Decimal[0, 1_000_000]
            select Sample.Row with
            {
                IdType = type,
                IdNumber = texts[0],
                Name = texts[1],
                Grade = texts[2],
                Phone = texts[3],
                MajorCode = texts[4],
                StudentNumber = texts[5],
                Start = days[0],
                End = days[1],
                AgreementSignedOn = days[2],
                PolicyStart = days[3],
                PolicyEnd = days[4],
                SafetyTrainedOn = days[5],
                Engagement = engagement,
                MonthlyPay = pay,
            };
        var sets = Enum.GetValues<RuleSetKey>().Select(BatchUnder).ToArray();

        Gen.Select(rows, Gen.OneOf(sets)).Sample((row, batch) =>
        {
            var checker = new RosterChecker(Sample.Context(batch));
            IReadOnlyList<RosterFinding> found = [.. checker.Check(row, [], [new Stay(DateOnly.MinValue, DateOnly.MaxValue)]), .. checker.Finish()];
            return found.All(finding => RuleCatalogue.RuleOf(finding.Code) is not null
                && !finding.Arguments.Any(text => text.Length >= 8 && (text == row.IdNumber || text == row.Phone)));
        });
    }

    [Fact]
    public void BatchUnder_GivesEachSet() => Assert.All(Enum.GetValues<RuleSetKey>(), key => Assert.Equal(key, Sample.Context(BatchUnder(key)).Set.Key));

    [Fact]
    public void ToString_OfARow_TellsItsNumberOnly() => Assert.Equal("row 2", Sample.Row.ToString());

    private static IReadOnlyList<string> Findings(RuleContext context, RosterRow row)
    {
        var checker = new RosterChecker(context);
        IEnumerable<RosterFinding> found = checker.Check(row, [], []);
        return [.. found.Concat(checker.Finish()).Select(finding => finding.Code)];
    }

    private static BatchFacts BatchUnder(RuleSetKey key) => key switch
    {
        RuleSetKey.Internship2016 => Sample.Batch2016,
        RuleSetKey.Internship2021 => Sample.Batch,
        RuleSetKey.Internship2021Jiangsu => Sample.BatchOfJiangsu,
        RuleSetKey.Undergraduate => Sample.Batch with { CollegeType = Core.Colleges.CollegeType.Undergraduate },
        RuleSetKey.WorkStudy => Sample.Batch with { Engagement = EngagementKind.WorkStudy },
        RuleSetKey.Outside => Sample.Batch with { CollegeType = Core.Colleges.CollegeType.OpenUniversity },
    };
}
