using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Stipends;

namespace JdPartnership.Core.Tests.Stipends;

public sealed class StipendCalculatorTests
{
    private static readonly StipendComponent[] Probation =
    [
        Cash(1, "底薪", 1700, counts: true), Cash(2, "绩效", 800, counts: true), Cash(3, "餐补", 330), Cash(4, "全勤奖", 50, counts: true), Cash(5, "房补", 300),
    ];

    /// <summary>1700 + 800 + 330 + 50 + 300, as the report of 2019 prints it.</summary>
    [Fact]
    public void Of_ProbationExample_Is3180()
    {
        var totals = StipendCalculator.Of(Probation);

        Assert.Equal((3180m, 3180m, 2550m, 0m), (totals.TotalYuan, totals.CashYuan, totals.TowardFloorYuan, totals.InKindYuan));
        Assert.Equal(["底薪", "绩效", "餐补", "全勤奖", "房补"], totals.Lines.Select(line => line.Name));
    }

    [Fact]
    public void Of_Voucher_IsNeverPay_EvenIfSomebodyTickedIt()
    {
        var totals = StipendCalculator.Of([.. Probation, new StipendComponent(6, "东券", 200, StipendForm.InKind, countsTowardFloor: true)]);

        Assert.Equal((3380m, 3180m, 2550m, 200m), (totals.TotalYuan, totals.CashYuan, totals.TowardFloorYuan, totals.InKindYuan));
        Assert.True(totals.HasInKind);
        Assert.Equal(new StipendLine("东券", 200, IsPay: false, CountsTowardFloor: false), totals.Lines[^1]);
    }

    [Fact]
    public void Of_AmountUnknown_MakesItsSumsUnknown_NotZero()
    {
        var totals = StipendCalculator.Of([.. Probation, Cash(6, "团建费", null)]);

        Assert.Null(totals.CashYuan);
        Assert.Null(totals.TotalYuan);
        Assert.Equal(2550, totals.TowardFloorYuan);
    }

    [Fact]
    public void Of_NoPay_IsUnknown()
    {
        Assert.Null(StipendCalculator.Of([]).TotalYuan);
        Assert.Null(StipendCalculator.Of([new StipendComponent(1, "东券", 200, StipendForm.InKind, false)]).CashYuan);
    }

    [Fact]
    public void Of_SumsInTheOrderOfTheScheme() => Assert.Equal(["底薪", "绩效"], StipendCalculator.Of([Probation[1], Probation[0]]).Lines.Select(line => line.Name));

    [Theory]
    [InlineData(RuleSetKey.Internship2016, 2544)]
    [InlineData(RuleSetKey.Internship2021, 2704)]
    [InlineData(RuleSetKey.Internship2021Jiangsu, 2704)]
    [InlineData(RuleSetKey.Undergraduate, null)]
    [InlineData(RuleSetKey.WorkStudy, null)]
    [InlineData(RuleSetKey.Outside, null)]
    public void PayFloor_OfTheExample(RuleSetKey set, int? yuan) => Assert.Equal(yuan, PayFloor.Of(set, new WageFacts(SamePost: 3380, LowestTier: 3000, Probation: 3180)).Yuan);

    [Fact]
    public void PayFloor_2021_ExplainsBothMeasures_TheLowerCounts()
    {
        var floor = PayFloor.Of(RuleSetKey.Internship2021, new WageFacts(SamePost: 3380, LowestTier: 2500));

        Assert.Equal(2500, floor.Yuan);
        Assert.Equal(
            [new(PayFloorBasis.ShareOfSamePostWage, 3380, 0.8m, 2704), new PayFloorLine(PayFloorBasis.LowestTier, 2500, 1, 2500)],
            floor.Lines);
    }

    [Theory]
    [InlineData(2550, 0)]
    [InlineData(2544, 0)]
    [InlineData(2500, 44)]
    [InlineData(null, null)]
    public void PayFloor_Shortfall(int? paid, int? shortfall) => Assert.Equal(shortfall, PayFloor.Of(RuleSetKey.Internship2016, new WageFacts(Probation: 3180)).ShortfallOf(paid));

    [Fact]
    public void PayFloor_NoWageKnown_IsUnknown() => Assert.Null(PayFloor.Of(RuleSetKey.Internship2021, WageFacts.Unknown).ShortfallOf(1));

    private static StipendComponent Cash(int order, string name, decimal? yuan, bool counts = false) => new(order, name, yuan, StipendForm.Cash, counts);
}
