using JdPartnership.Core.Colleges;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Rules.Papers;
using JdPartnership.Core.Tests.Rosters.Identities;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class PaperRulesTests
{
    [Theory]
    [InlineData("XY-1", "2026-02-28", null)]
    [InlineData("XY-1", "2026-03-01", null)]
    [InlineData("XY-1", "2026-03-02", "R03")]
    [InlineData("XY-1", null, "R03Date")]
    [InlineData("", "2026-02-28", "R03Number")]
    [InlineData(null, null, "R03Number")]
    public void AgreementBeforeStart_SignedOnTheFirstDay_IsInTime(string? number, string? signedOn, string? code) =>
        Sample.Expect(code, new AgreementBeforeStart(), Sample.Row with { AgreementNumber = number, AgreementSignedOn = Sample.DayOrNone(signedOn) });

    [Fact]
    public void AgreementBeforeStart_Undergraduates_AreWarnedOnly()
    {
        var context = Sample.Context(Sample.Batch with { CollegeType = CollegeType.Undergraduate });

        Assert.Equal(RuleSeverity.Warn, Assert.Single(Sample.Check(new AgreementBeforeStart(), Sample.Row with { AgreementNumber = null }, context)).Severity);
        Assert.Equal(RuleSeverity.Block, Assert.Single(Sample.Check(new AgreementBeforeStart(), Sample.Row with { AgreementNumber = null })).Severity);
    }

    [Theory]
    [InlineData(true, true, "")]
    [InlineData(false, true, "R04")]
    [InlineData(null, true, "R04")]
    [InlineData(true, false, "R04Guardian")]
    [InlineData(true, null, "R04Guardian")]
    [InlineData(null, null, "R04 R04Guardian")]
    public void InformedConsent_2021_BothWhateverTheAge(bool? student, bool? guardian, string codes) =>
        Assert.Equal(codes, string.Join(' ', Sample.Codes(new InformedConsent(), Sample.Row with { Consent = student, GuardianConsent = guardian })));

    [Theory]
    [InlineData("2000-03-01", null, null)]
    [InlineData("2000-03-02", null, "R04Minor")]
    [InlineData("2000-03-02", false, "R04Minor")]
    [InlineData("2000-03-02", true, null)]
    public void InformedConsent_2016_GuardianOfMinorsOnly(string birth, bool? guardian, string? code) => Sample.Expect(
        code,
        new InformedConsent(),
        Sample.Row2016 with { IdNumber = SampleNumber.Born(birth), Consent = null, GuardianConsent = guardian },
        Sample.Context(Sample.Batch2016));

    [Fact]
    public void InformedConsent_2016_AgeUnknown_IsNotTakenForGranted() => Sample.Expect(
        "R04Unknown",
        new InformedConsent(),
        Sample.Row2016 with { IdType = IdentityType.Passport, GuardianConsent = null },
        Sample.Context(Sample.Batch2016));

    [Theory]
    [InlineData("PZ", "2026-03-01", "2026-08-31", null)]
    [InlineData("PZ", "2026-01-01", "2026-12-31", null)]
    [InlineData("PZ", "2026-03-02", "2026-08-31", "R22Start")]
    [InlineData("PZ", "2026-03-01", "2026-08-30", "R22")]
    [InlineData("PZ", null, "2026-08-31", "R22Dates")]
    [InlineData("PZ", "2026-03-01", null, "R22Dates")]
    [InlineData(null, "2026-03-01", "2026-08-31", "R22Number")]
    public void InsuranceCoversStay_OneDayShort_IsNotCovered(string? number, string? from, string? to, string? code) => Sample.Expect(
        code, new InsuranceCoversStay(), Sample.Row with { PolicyNumber = number, PolicyStart = Sample.DayOrNone(from), PolicyEnd = Sample.DayOrNone(to) });

    [Theory]
    [InlineData("2026-03-01", null)]
    [InlineData("2026-03-02", "R26")]
    [InlineData(null, "R26Date")]
    public void SafetyTrainingBeforeStart_OnTheFirstDay_IsInTime(string? trained, string? code) =>
        Sample.Expect(code, new SafetyTrainingBeforeStart(), Sample.Row with { SafetyTrainedOn = Sample.DayOrNone(trained) });

    [Theory]
    [InlineData("李老师", "张主管", "")]
    [InlineData(null, "张主管", "R23College")]
    [InlineData("李老师", "", "R23Enterprise")]
    [InlineData(null, null, "R23College R23Enterprise")]
    public void TwoMentors_BothNamed(string? college, string? enterprise, string codes) =>
        Assert.Equal(codes, string.Join(' ', Sample.Codes(new TwoMentors(), Sample.Row with { CollegeMentor = college, EnterpriseMentor = enterprise })));

    [Theory]
    [InlineData("2025-03-01", null)]
    [InlineData("2025-02-28", "PapersOld")]
    public void PaperDates_MoreThanAYearBefore_IsDoubted(string signedOn, string? code)
    {
        Sample.Expect(code, new PaperDates(), Sample.Row with { AgreementSignedOn = Sample.Day(signedOn) });
        Sample.Expect(code, new PaperDates(), Sample.Row with { SafetyTrainedOn = Sample.Day(signedOn) });
    }

    [Fact]
    public void PaperDates_InsuranceTheWrongWayRound_IsDoubted() =>
        Sample.Expect("PapersOrder", new PaperDates(), Sample.Row with { PolicyStart = new(2026, 9, 1), PolicyEnd = new(2026, 3, 1) });
}
