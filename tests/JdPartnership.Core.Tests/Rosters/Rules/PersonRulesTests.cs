using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Rules.Persons;
using JdPartnership.Core.Tests.Rosters.Identities;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class PersonRulesTests
{
    private static readonly PostFacts Forbidden = Sample.Post with { IsForbiddenToMinors = true, IsForbiddenToWomen = true };

    [Theory]
    [InlineData("2010-03-02", "R01")]
    [InlineData("2010-03-01", null)]
    [InlineData("2010-02-28", null)]
    public void AgeOnFirstDay_FifteenYearsAnd364Days_IsTooYoung(string birth, string? code) =>
        Sample.Expect(code, new AgeOnFirstDay(), Sample.Row with { IdNumber = SampleNumber.Born(birth) });

    [Fact]
    public void AgeOnFirstDay_CitesTheArticleOfTheEdition_AndNoBirthDate()
    {
        var now = Assert.Single(Sample.Check(new AgeOnFirstDay(), Sample.Row with { IdNumber = SampleNumber.Born("2010-03-02") }));
        var then = Assert.Single(Sample.Check(new AgeOnFirstDay(), Sample.Row2016 with { IdNumber = SampleNumber.Born("2002-03-02") }, Sample.Context(Sample.Batch2016)));

        Assert.Equal(RuleSeverity.Block, now.Severity);
        Assert.Equal(["2026-03-01", "15", "2021", "16"], now.Arguments);
        Assert.Equal(["2018-03-01", "15", "2016", "15"], then.Arguments);
    }

    [Fact]
    public void AgeOnFirstDay_LeapDayBirth_CountsOnTheDay()
    {
        var born = Sample.Row with { IdNumber = SampleNumber.Born("2012-02-29") };

        Sample.Expect("R01", new AgeOnFirstDay(), born with { Start = new(2028, 2, 28) });
        Sample.Expect(null, new AgeOnFirstDay(), born with { Start = new(2028, 2, 29) });
    }

    [Fact]
    public void AgeOnFirstDay_DocumentWithoutBirthDate_AsksForAHumanCheck()
    {
        var finding = Assert.Single(Sample.Check(new AgeOnFirstDay(), Sample.Row with { IdType = IdentityType.Passport, IdNumber = "E12345678" }));

        Assert.Equal(("R01Unknown", RuleSeverity.Warn), (finding.Code, finding.Severity));
    }

    [Fact]
    public void AgeOnFirstDay_BrokenNumber_IsTheIdentityRulesMatter() => Sample.Expect(null, new AgeOnFirstDay(), Sample.Row with { IdNumber = "1" });

    [Theory]
    [InlineData("2010-03-02", "W01")]
    [InlineData("2010-03-01", null)]
    public void WorkerAge_UnderSixteen_IsAChildAtWork(string birth, string? code) => Sample.Expect(
        code, new WorkerAge(), Sample.Row with { IdNumber = SampleNumber.Born(birth) }, Sample.Context(Sample.Batch with { Engagement = EngagementKind.WorkStudy }));

    [Theory]
    [InlineData("2025级", "2026-03-01", "R02")]
    [InlineData("2025级", "2026-08-31", "R02")]
    [InlineData("2025级", "2026-09-01", null)]
    [InlineData("2024级", "2026-03-01", null)]
    [InlineData("2026级", "2026-03-01", "R02Early")]
    [InlineData("2026级", "2026-09-01", "R02")]
    [InlineData("25级", "2026-03-01", "R02")]
    [InlineData("2025", "2026-03-01", "R02")]
    [InlineData("一年级", "2026-03-01", "R02")]
    [InlineData("二年级", "2026-03-01", null)]
    [InlineData("", "2026-03-01", "R02Unknown")]
    [InlineData(null, "2026-03-01", "R02Unknown")]
    [InlineData("2027届", "2026-03-01", "R02Unknown")]
    public void FirstYearStudent_ByIntakeAndStart(string? grade, string start, string? code) =>
        Sample.Expect(code, new FirstYearStudent(), Sample.Row with { Grade = grade, Start = Sample.Day(start) });

    [Theory]
    [InlineData("2008-03-02", true)]
    [InlineData("2008-03-01", false)]
    public void Minor_UnderEighteenOnTheFirstDay_IsFlagged(string birth, bool isMinor) =>
        Sample.Expect(isMinor ? "R21Minor" : null, new Minor(), Sample.Row with { IdNumber = SampleNumber.Born(birth) });

    [Theory]
    [InlineData("2008-03-02", true, "R21")]
    [InlineData("2008-03-01", true, null)]
    [InlineData("2008-03-01", false, "R21Women")]
    [InlineData("2008-03-02", false, "R21")]
    public void Minor_ForbiddenPost_BlocksMinorsAndWomen(string birth, bool isMale, string? code) =>
        Sample.Expect(code, new Minor(), Sample.Row with { IdNumber = SampleNumber.Born(birth, isMale) }, Sample.Context(null, Forbidden));

    [Fact]
    public void Minor_DocumentThatTellsNoAge_IsNotTakenForGranted()
    {
        var row = Sample.Row with { IdType = IdentityType.Passport, IdNumber = "E12345678" };

        Sample.Expect("R21Unknown", new Minor(), row, Sample.Context(null, Forbidden));
        Sample.Expect(null, new Minor(), row);
    }

    [Theory]
    [InlineData(null, "NameMissing")]
    [InlineData("", "NameMissing")]
    [InlineData("王小明2", "NameOdd")]
    [InlineData("阿卜杜拉·买买提", null)]
    public void NamePresent_MissingOrOdd(string? name, string? code) => Sample.Expect(code, new NamePresent(), Sample.Row with { Name = name });

    [Theory]
    [InlineData(null, "IdentityMissing")]
    [InlineData("110105491231002", "IdentityOld")]
    [InlineData("1101051949123100", "IdentityLength")]
    [InlineData("1101051949A231002X", "IdentityCharacters")]
    [InlineData("H12345678", "IdentityType")]
    [InlineData("E12345678", "IdentityType")]
    [InlineData("99010519491231002X", "IdentityProvince")]
    [InlineData("11010519491331002X", "IdentityBirthDate")]
    [InlineData("11010520490101002X", "IdentityFuture")]
    [InlineData("110105194912310020", "IdentityCheckDigit")]
    [InlineData("11010519491231002X", null)]
    [InlineData("11010519491231002x", null)]
    public void IdentityDocument_Card(string? number, string? code) => Sample.Expect(code, new IdentityDocument(), Sample.Row with { IdNumber = number });

    [Theory]
    [InlineData(IdentityType.Passport, "E12345678", null)]
    [InlineData(IdentityType.Passport, "E1", "IdentityPattern")]
    [InlineData(IdentityType.TaiwanPermit, "", "IdentityMissing")]
    public void IdentityDocument_OtherDocuments_AreOnlyDoubted(IdentityType type, string number, string? code) =>
        Sample.Expect(code, new IdentityDocument(), Sample.Row with { IdType = type, IdNumber = number });

    [Theory]
    [InlineData("2012-03-02", "AgeOdd")]
    [InlineData("2012-03-01", null)]
    [InlineData("1965-03-02", null)]
    [InlineData("1965-03-01", "AgeOdd")]
    [InlineData("1964-03-01", "AgeOdd")]
    public void PlausibleAge_FourteenToSixty(string birth, string? code) => Sample.Expect(code, new PlausibleAge(), Sample.Row with { IdNumber = SampleNumber.Born(birth) });

    [Theory]
    [InlineData("13800000000", null)]
    [InlineData("138-0000-0000", null)]
    [InlineData("138 0000 0000", null)]
    [InlineData("+8613800000000", null)]
    [InlineData("8613800000000", null)]
    [InlineData("0527-84350000", null)]
    [InlineData("010-84350000", null)]
    [InlineData("0527-84350000-801", null)]
    [InlineData(null, null)]
    [InlineData("1380000000", "PhoneOdd")]
    [InlineData("138000000000", "PhoneOdd")]
    [InlineData("12800000000", "PhoneOdd")]
    [InlineData("84350000", "PhoneOdd")]
    [InlineData("电话138", "PhoneOdd")]
    [InlineData("-", "PhoneOdd")]
    [InlineData("138000000001380000000013800000000", "PhoneOdd")]
    public void PlausiblePhone_MobileOrLandline(string? phone, string? code) => Sample.Expect(code, new PlausiblePhone(), Sample.Row with { Phone = phone });

    [Theory]
    [InlineData("2024级", 2024, null)]
    [InlineData("2024", 2024, null)]
    [InlineData("2024级2班", 2024, null)]
    [InlineData("24级", 2024, null)]
    [InlineData("级2024", 2024, null)]
    [InlineData("高一", null, 1)]
    [InlineData("大二", null, 2)]
    [InlineData("中专三年级", null, 3)]
    [InlineData("1", null, 1)]
    [InlineData("3年级", null, 3)]
    [InlineData("新生", null, 1)]
    [InlineData("2027届", null, null)]
    [InlineData("24", null, null)]
    [InlineData("202409", null, null)]
    [InlineData("1024级", null, null)]
    [InlineData("电子商务", null, null)]
    [InlineData("一", null, null)]
    [InlineData("0", null, null)]
    public void GradeText_Read(string text, int? intake, int? study)
    {
        var read = GradeText.Read(text);

        Assert.Equal((intake, study), (read.IntakeYear, read.StudyYear));
    }
}
