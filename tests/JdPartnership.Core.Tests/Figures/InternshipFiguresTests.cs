using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Figures.Families;

namespace JdPartnership.Core.Tests.Figures;

public sealed class InternshipFiguresTests
{
    private static readonly InternshipFigures Family = new();

    // The sums of the printed table: 6,820 in 2017, 7,210 in 2018.
    private static readonly ReportFacts Printed = Facts.None with
    {
        Headcounts =
        [
            Facts.Headcount(1, 2017, 3000), Facts.Headcount(1, 2018, 3200),
            Facts.Headcount(2, 2017, 3820, "34", "安徽"), Facts.Headcount(2, 2018, 3370, "34", "安徽"),
            Facts.Headcount(3, 2018, 640, null, null),
            Facts.Headcount(1, 2016, 9999),
        ],
    };

    [Theory]
    [InlineData("internships.headcount.2017", 6820)]
    [InlineData("internships.headcount.2018", 7210)]
    [InlineData("internships.headcount.growth", 390)]
    [InlineData("internships.headcount.growth-percent", 5.7)]
    [InlineData("internships.colleges.2017", 2)]
    [InlineData("internships.colleges.2018", 3)]
    public void OfEnterprise_PrintedTable_GivesThePrintedFigures(string key, double value) =>
        Assert.Equal((decimal)value, Family.Find(Printed, key).Value);

    [Fact]
    public void OfEnterprise_OneRowChanged_ChangesEveryFigureThatUsesIt()
    {
        var facts = Printed with { Headcounts = [.. Printed.Headcounts.Select(h => h is { CollegeId: 3 } ? h with { Persons = 740 } : h)] };

        Assert.Equal(7310, Family.Find(facts, "internships.headcount.2018").Value);
        Assert.Equal(490, Family.Find(facts, "internships.headcount.growth").Value);
        Assert.Equal(7.2m, Family.Find(facts, "internships.headcount.growth-percent").Value);
    }

    [Fact]
    public void OfEnterprise_OneRowRemoved_ChangesTheNumber()
    {
        var facts = Printed with { Headcounts = [.. Printed.Headcounts.Where(h => h.CollegeId != 3)] };

        Assert.Equal(6570, Family.Find(facts, "internships.headcount.2018").Value);
        Assert.Equal(-250, Family.Find(facts, "internships.headcount.growth").Value);
        Assert.Equal(-3.7m, Family.Find(facts, "internships.headcount.growth-percent").Value);
        Assert.Equal(2, Family.Find(facts, "internships.colleges.2018").Value);
    }

    [Fact]
    public void ByProvince_LargestFirst_UnknownLast_SumsToTheTotal()
    {
        var figure = Family.Find(Printed, "internships.headcount.2018.by-province");

        Assert.Equal([new("安徽", "34", 3370), new("江苏", "32", 3200), new FigureItem("未登记", "", 640)], figure.Items);
        Assert.Equal(7210, figure.Value);
        Assert.Equal(figure.Value, figure.Items.Sum(i => i.Value));
    }

    [Fact]
    public void ByProvince_UnknownLargest_StillComesLast()
    {
        var facts = Facts.None with { Headcounts = [Facts.Headcount(1, 2018, 900, null, null), Facts.Headcount(2, 2018, 1), Facts.Headcount(3, 2018, 1, "11", "北京")] };

        Assert.Equal(["北京", "江苏", "未登记"], Family.Find(facts, "internships.headcount.2018.by-province").Items.Select(i => i.Name));
    }

    [Theory]
    [InlineData("internships.headcount.2017")]
    [InlineData("internships.headcount.2018")]
    [InlineData("internships.headcount.growth")]
    [InlineData("internships.headcount.growth-percent")]
    [InlineData("internships.colleges.2018")]
    public void OfEnterprise_NoRows_IsUnknownAndNotZero(string key) => Assert.Null(Family.Find(Facts.None, key).Value);

    [Fact]
    public void OfEnterprise_DeclaredZero_IsZeroAndNotUnknown()
    {
        var facts = Facts.None with { Headcounts = [Facts.Headcount(1, 2018, 0)] };

        Assert.Equal(0, Family.Find(facts, "internships.headcount.2018").Value);
        Assert.Equal(0, Family.Find(facts, "internships.colleges.2018").Value);
    }

    [Theory]
    [InlineData(null, 100, null, null)]
    [InlineData(100, null, null, null)]
    [InlineData(0, 100, 100, null)]
    [InlineData(100, 0, -100, -100.0)]
    [InlineData(100, 100, 0, 0.0)]
    [InlineData(2000, 2001, 1, 0.1)]
    [InlineData(2000, 1999, -1, -0.1)]
    [InlineData(3, 4, 1, 33.3)]
    public void Growth_OfEdgeCases(int? before, int? after, int? growth, double? percent)
    {
        HeadcountFact?[] rows = [before is { } b ? Facts.Headcount(1, 2017, b) : null, after is { } a ? Facts.Headcount(1, 2018, a) : null];
        var facts = Facts.None with { Headcounts = [.. rows.OfType<HeadcountFact>()] };

        Assert.Equal(growth, Family.Find(facts, "internships.headcount.growth").Value);
        Assert.Equal((decimal?)percent, Family.Find(facts, "internships.headcount.growth-percent").Value);
    }

    [Fact]
    public void OfCollege_CountsItsOwnRowsOnly()
    {
        var college = Facts.College(1);

        Assert.Equal(3000, Family.Find(Printed, college, "college.internships.headcount.2017").Value);
        Assert.Equal(3200, Family.Find(Printed, college, "college.internships.headcount.2018").Value);
        Assert.Equal(200, Family.Find(Printed, college, "college.internships.headcount.growth").Value);
        Assert.Equal(6.7m, Family.Find(Printed, college, "college.internships.headcount.growth-percent").Value);
        Assert.All(Family.OfCollege(Printed, college), f => Assert.All(f.Rows, r => Assert.Equal(1, r.CollegeId)));
        Assert.All(Family.OfCollege(Printed, college), f => Assert.Equal("college:1", f.Scope.ToString()));
    }

    [Fact]
    public void OfCollege_WithoutRows_IsUnknown() =>
        Assert.All(Family.OfCollege(Printed, Facts.College(99)), f => Assert.Null(f.Value));

    [Fact]
    public void Year_SpeaksOfItsCalendarYear_WhateverThePeriod()
    {
        var figure = Family.Find(Printed, "internships.headcount.2017");

        Assert.Equal((new DateOnly(2017, 1, 1), new DateOnly(2017, 12, 31), null), (figure.PeriodStart!.Value, figure.PeriodEnd!.Value, figure.AsOf));
        Assert.Equal("2017年实习人数", figure.Name);
        Assert.Equal(2, figure.Rows.Count);
        Assert.Equal(figure.Value, figure.Rows.Sum(r => r.Value));
    }
}
