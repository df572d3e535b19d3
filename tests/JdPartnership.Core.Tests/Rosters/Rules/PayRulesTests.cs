using System.Globalization;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Rules.Pay;

namespace JdPartnership.Core.Tests.Rosters.Rules;

public sealed class PayRulesTests
{
    /// <summary>80 % of 3,380 is 2,704: less than the lowest tier of 3,000, so it is the floor.</summary>
    [Theory]
    [InlineData("2704", null)]
    [InlineData("2703.99", "R11")]
    [InlineData(null, "R11Unknown")]
    public void PayAboveFloor_2021_ShareOfSamePostOrLowestTier(string? pay, string? code) =>
        Sample.Expect(code, new PayAboveFloor(), Sample.Row with { MonthlyPay = Yuan(pay) });

    [Theory]
    [InlineData("2600", null)]
    [InlineData("2599.99", "R11")]
    public void PayAboveFloor_2021_LowestTierSuffices(string pay, string? code) => Sample.Expect(
        code, new PayAboveFloor(), Sample.Row with { MonthlyPay = Yuan(pay) }, Sample.Context(null, Sample.Post with { Wages = Sample.Post.Wages with { LowestTier = 2600 } }));

    /// <summary>80 % of the probation wage of 3,180 is 2,544.</summary>
    [Theory]
    [InlineData("2544", null)]
    [InlineData("2543.99", "R11")]
    public void PayAboveFloor_2016_ShareOfProbationWage(string pay, string? code) =>
        Sample.Expect(code, new PayAboveFloor(), Sample.Row2016 with { MonthlyPay = Yuan(pay) }, Sample.Context(Sample.Batch2016));

    [Fact]
    public void PayAboveFloor_TellsPayFloorAndShortfall() => Assert.Equal(
        ["2500.5", "2704", "203.5", "2021", "18"], Assert.Single(Sample.Check(new PayAboveFloor(), Sample.Row with { MonthlyPay = 2500.5m })).Arguments);

    [Fact]
    public void PayAboveFloor_NoWageKnown_ComparesNothing() =>
        Sample.Expect(null, new PayAboveFloor(), Sample.Row with { MonthlyPay = 1 }, Sample.Context(null, Sample.Post with { Wages = WageFacts.Unknown }));

    [Theory]
    [InlineData("2400", null)]
    [InlineData("2399.99", "R12")]
    [InlineData(null, "R12Unknown")]
    public void HourlyMinimum_PayOverHours(string? pay, string? code) =>
        Sample.Expect(code, new HourlyMinimum(), Sample.Row with { MonthlyPay = Yuan(pay) }, Sample.Context(Sample.BatchOfJiangsu));

    [Fact]
    public void HourlyMinimum_HoursUnknown_ComparesNothing() =>
        Sample.Expect(null, new HourlyMinimum(), Sample.Row with { MonthlyPay = 1 }, Sample.Context(Sample.BatchOfJiangsu, Sample.Post with { MonthlyHours = null }));

    [Theory]
    [InlineData(PayForm.BankTransfer, null, null)]
    [InlineData(PayForm.Cash, null, null)]
    [InlineData(PayForm.InKind, "R13", "R13")]
    [InlineData(PayForm.ThirdParty, "R13ThirdParty", null)]
    [InlineData(null, "R13Unknown", "R13Unknown")]
    public void PaidInMoneyToStudent_ThirdPartiesSince2021(PayForm? form, string? now, string? then)
    {
        Sample.Expect(now, new PaidInMoneyToStudent(), Sample.Row with { PayForm = form });
        Sample.Expect(then, new PaidInMoneyToStudent(), Sample.Row2016 with { PayForm = form }, Sample.Context(Sample.Batch2016));
    }

    private static decimal? Yuan(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
