using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Figures.Families;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Investments;

namespace JdPartnership.Core.Tests.Figures;

/// <summary>Training, the enterprise itself, and claims.</summary>
public sealed class OtherFiguresTests
{
    [Fact]
    public void Training_CountsCoursesOfThePeriod_AndTheirMinutes()
    {
        var facts = Facts.None with
        {
            Courses = [Course(90), Course(60), Course(45, from: new DateOnly(2018, 10, 1)), Course(30, to: new DateOnly(2017, 8, 31))],
        };

        Assert.Equal(2, new TrainingFigures().Find(facts, "training.courses").Value);
        Assert.Equal(150, new TrainingFigures().Find(facts, "training.minutes").Value);
        Assert.All(new TrainingFigures().OfEnterprise(Facts.None), f => Assert.Null(f.Value));
    }

    [Fact]
    public void Invested_SumsExactAmountsWithinThePeriodOnly()
    {
        var facts = Facts.None with
        {
            Investments =
            [
                Gift(1000.50m, new DateOnly(2017, 9, 1)),
                Gift(2000m, new DateOnly(2018, 9, 30)),
                Gift(1m, new DateOnly(2018, 10, 1)),
                Gift(2m, new DateOnly(2017, 8, 31)),
                Gift(4m, null),
                Gift(null, new DateOnly(2018, 1, 1)),
                Gift(8m, new DateOnly(2018, 1, 1)) with { IsAtLeast = true },
            ],
        };
        var figure = new EnterpriseFigures().Find(facts, "investments.period-total");

        Assert.Equal(3000.50m, figure.Value);
        Assert.Equal("3,000.50", FigureFormat.Text(figure));
        Assert.Equal((Facts.Period.Start, Facts.Period.End, null), (figure.PeriodStart!.Value, figure.PeriodEnd!.Value, figure.AsOf));
    }

    [Fact]
    public void Enterprise_CountsCentresBodiesAndFairsOfThePeriod()
    {
        var facts = Facts.None with
        {
            ServiceCentres = [new ServiceCentreFact("宿迁", null, null), new ServiceCentreFact("扬州", null, null)],
            Governance = [new GovernanceFact(1, null, 1, 1, "理事会", GovernanceKind.Council, null, DatePrecision.Day, null, null, [])],
            Fairs = [Fair(new DateOnly(2018, 6, 1)), Fair(new DateOnly(2016, 6, 1))],
        };
        var family = new EnterpriseFigures();

        Assert.Equal((2, 1, 1), ((int)family.Find(facts, "service-centres.count").Value!, (int)family.Find(facts, "governance.bodies").Value!, (int)family.Find(facts, "fairs.count").Value!));
        Assert.All(family.OfEnterprise(Facts.None), f => Assert.Null(f.Value));
    }

    [Theory]
    [InlineData("114", "114", 0)]
    [InlineData("5.7", "5.7", 1)]
    [InlineData("97.5000", "97.5", 1)]
    [InlineData("12345.25", "12,345.25", 2)]
    public void Claim_IsPrintedWithTheDigitsItHas(string value, string text, int decimals)
    {
        var number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var facts = Facts.None with
        {
            Claims = [new ClaimFact("colleges.claimed", 1, "合作院校", number, "所", "客服中心", "114所", new DateOnly(2018, 9, 30), null, null, "colleges.named", "年报")],
        };
        var figure = new ClaimFigures().Find(facts, "colleges.claimed");

        Assert.Equal(text, FigureFormat.Text(figure));
        Assert.Equal((FigureKind.Claim, decimals, new DateOnly(2018, 9, 30)), (figure.Kind, figure.Decimals, figure.AsOf!.Value));
        Assert.Contains("年报", figure.Definition);
        Assert.Contains("客服中心", figure.Definition);
    }

    private static CourseFact Course(int minutes, DateOnly? from = null, DateOnly? to = null) => new(1, "课程", minutes, "宿迁", from, to, null);

    private static InvestmentFact Gift(decimal? yuan, DateOnly? date) =>
        new(null, InvestmentKind.Cash, "奖学金", date, date is null ? new DateOnly(2018, 9, 30) : null, yuan, null, null, false, null, null);

    private static FairFact Fair(DateOnly date) => new(1, "甲学院", date, "专场招聘会", null, null, null);
}
