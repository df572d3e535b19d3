using System.Globalization;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Core.Stipends.Payments.Rules;

namespace JdPartnership.Core.Tests.Stipends.Payments;

public sealed class PaymentCheckTests
{
    private static readonly PaidAmounts Lawful = new(Cash: 3000, InKind: 0, TowardFloor: 3000, Deduction: 0, PaidOn: new DateOnly(2026, 4, 10), PayForm.BankTransfer);

    private static readonly PaymentFacts Facts = new()
    {
        Month = new PayMonth(2026, 3),
        Today = new DateOnly(2026, 4, 15),
        Set = RuleSetKey.Internship2021,
        Engagement = EngagementKind.PostInternship,
        IsWholeMonth = true,
        Wages = new WageFacts(SamePost: 3380, LowestTier: 3000, Probation: 3180, LocalHourlyMinimum: 15),
        AgreedYuan = 3000,
        Paid = Lawful,
    };

    [Fact]
    public void LawfulPayment_HasNoFinding() => Assert.Empty(PaymentCheck.Of(Facts));

    [Theory]
    [InlineData(RuleSetKey.Internship2021, "2704", null)]
    [InlineData(RuleSetKey.Internship2021, "2703.99", "0.01")]
    [InlineData(RuleSetKey.Internship2016, "2544", null)]
    [InlineData(RuleSetKey.Internship2016, "2500", "44")]
    public void Floor_IsReachedToTheFen(RuleSetKey set, string counted, string? shortfall)
    {
        var paid = Lawful with { TowardFloor = decimal.Parse(counted, CultureInfo.InvariantCulture) };
        var finding = PaymentCheck.Of(Facts with { Set = set, AgreedYuan = null, Paid = paid }).SingleOrDefault();
        Assert.Equal((shortfall is null ? null : PayReachesFloor.Below, shortfall), (finding?.Code, finding?.Arguments[2]));
    }

    [Fact]
    public void Vouchers_DoNotLiftPayOverTheFloor_AndTheArticleIsCited()
    {
        var findings = PaymentCheck.Of(Facts with { AgreedYuan = null, Paid = Lawful with { Cash = 2600, TowardFloor = 2600, InKind = 400 } });
        var floor = findings.Single(f => f.Rule == "R11");
        Assert.Equal((PayReachesFloor.Below, RuleSeverity.Warn), (floor.Code, floor.Severity));
        Assert.Equal(["2600", "2704", "104"], floor.Arguments);
        Assert.Equal(LegalBasis.In2021(18), floor.Basis);
        Assert.Equal((PaidInMoney.Beside, RuleSeverity.Inform), findings.Where(f => f.Rule == "R13").Select(f => (f.Code, f.Severity)).Single());
    }

    [Fact]
    public void Deduction_LowersWhatCounts_AndIsForbiddenWithoutANumberNobodyVerified()
    {
        var findings = PaymentCheck.Of(Facts with { AgreedYuan = null, Paid = Lawful with { Deduction = 300 } });
        Assert.Equal([NothingKeptBack.Deducted, PayReachesFloor.Below], findings.Select(f => f.Code));
        Assert.False(findings.Single(f => f.Rule == "R14").Basis.IsVerified);
        Assert.Equal("2700", findings.Single(f => f.Rule == "R11").Arguments[0]);
    }

    [Theory]
    [InlineData(EngagementKind.Orientation, RuleSetKey.Internship2021)]
    [InlineData(EngagementKind.WorkStudy, RuleSetKey.WorkStudy)]
    [InlineData(EngagementKind.PostInternship, RuleSetKey.Undergraduate)]
    public void Floor_BindsPostInternshipsUnderTheRulesAlone(EngagementKind engagement, RuleSetKey set) =>
        Assert.Empty(PaymentCheck.Of(Facts with { Engagement = engagement, Set = set, Paid = Lawful with { Cash = 100, TowardFloor = 100 } }));

    [Fact]
    public void PartOfAMonth_IsToldAndNotCompared()
    {
        var finding = Assert.Single(PaymentCheck.Of(Facts with { IsWholeMonth = false, Paid = Lawful with { Cash = 900, TowardFloor = 900 } }));
        Assert.Equal((PayReachesFloor.PartMonth, RuleSeverity.Inform), (finding.Code, finding.Severity));
    }

    [Fact]
    public void UnknownWages_AreTold() =>
        Assert.Equal([PayReachesFloor.Unknown], PaymentCheck.Of(Facts with { Wages = WageFacts.Unknown }).Select(f => f.Code));

    [Theory]
    [InlineData(200, 0)]
    [InlineData(201, 1)]
    public void HourlyMinimum_OfJiangsu_IsReckonedFromTheAttendance(decimal hours, int findings) => Assert.Equal(
        findings,
        PaymentCheck.Of(Facts with { Set = RuleSetKey.Internship2021Jiangsu, WorkedHours = hours }).Count(f => f.Code == PayReachesHourlyMinimum.Below));

    [Fact]
    public void HourlyMinimum_JudgesPartOfAMonthToo() => Assert.Contains(
        PayReachesHourlyMinimum.Below,
        PaymentCheck.Of(Facts with { Set = RuleSetKey.Internship2021Jiangsu, IsWholeMonth = false, WorkedHours = 80, Paid = Lawful with { Cash = 1000, TowardFloor = 1000 } }).Select(f => f.Code));

    [Theory]
    [InlineData(PayForm.InKind, PaidInMoney.Instead)]
    [InlineData(PayForm.ThirdParty, PaidInMoney.ThirdParty)]
    public void Way_MustBeMoneyToTheStudent(PayForm way, string code)
    {
        var finding = Assert.Single(PaymentCheck.Of(Facts with { Paid = Lawful with { Way = way } }));
        Assert.Equal((code, RuleSeverity.Block), (finding.Code, finding.Severity));
    }

    [Fact]
    public void ThirdParty_WasNotForbiddenIn2016() =>
        Assert.Empty(PaymentCheck.Of(Facts with { Set = RuleSetKey.Internship2016, Paid = Lawful with { Way = PayForm.ThirdParty } }));

    [Fact]
    public void GoodsAlone_AreNoPay() => Assert.Contains(
        PaidInMoney.Instead, PaymentCheck.Of(Facts with { Paid = Lawful with { Cash = 0, TowardFloor = 0, InKind = 3000 } }).Select(f => f.Code));

    [Theory]
    [InlineData("2026-05-01", null)]
    [InlineData("2026-05-02", PaidInTime.Late)]
    public void PaidOn_Within31DaysOfTheMonthsEnd(string paidOn, string? code) => Assert.Equal(
        code,
        PaymentCheck.Of(Facts with { Today = new DateOnly(2026, 6, 1), Paid = Lawful with { PaidOn = DateOnly.Parse(paidOn, CultureInfo.InvariantCulture) } }).SingleOrDefault()?.Code);

    [Theory]
    [InlineData("2026-05-01", null)]
    [InlineData("2026-05-02", PaidInTime.Overdue)]
    public void Unpaid_IsOverdueFromTheSameDay_RecordedOrNot(string today, string? code)
    {
        var facts = Facts with { Today = DateOnly.Parse(today, CultureInfo.InvariantCulture) };
        Assert.Equal(code, PaymentCheck.Of(facts with { Paid = null }).SingleOrDefault()?.Code);
        Assert.Equal(code, PaymentCheck.Of(facts with { Paid = Lawful with { PaidOn = null, Way = null } }).SingleOrDefault()?.Code);
    }

    [Fact]
    public void LessThanAgreed_IsTold_DeductionsIncluded()
    {
        var finding = PaymentCheck.Of(Facts with { AgreedYuan = 3000, Paid = Lawful with { Deduction = 50 } }).Single(f => f.Code == PaidInFull.LessThanAgreed);
        Assert.Equal(["2950", "3000", "50"], finding.Arguments);
    }

    [Fact]
    public void Findings_ComeWorstFirst()
    {
        var severities = PaymentCheck.Of(Facts with { Paid = Lawful with { Cash = 100, TowardFloor = 100, InKind = 5, Deduction = 5, Way = PayForm.ThirdParty } }).Select(f => f.Severity).ToList();
        Assert.Equal(severities.OrderByDescending(s => s), severities);
        Assert.True(severities.Count >= 4);
    }
}
