using JdPartnership.Core.Internships;

namespace JdPartnership.Core.Tests.Internships;

public sealed class HeadcountGridTests
{
    private static readonly HeadcountGrid Grid = new(
        new YearSpan(2017, 2019),
        new YearSpan(2017, 2018),
        [Line(1, "江苏", (2017, 100), (2018, 120)), Line(2, "江苏", (2018, 30)), Line(3, "安徽", (2017, 0), (2018, 50)), Line(4, null)]);

    [Fact]
    public void TotalOf_SumsWhatIsKnown()
    {
        Assert.Equal(100, Grid.TotalOf(2017));
        Assert.Equal(200, Grid.TotalOf(2018));
        Assert.Null(Grid.TotalOf(2019));
    }

    [Fact]
    public void Growth_OfAllAndOfALine()
    {
        Assert.Equal(new Growth(100, 100.0m), Grid.Growth);
        Assert.Equal(new Growth(20, 20.0m), Grid.GrowthOf(Grid.Lines[0]));
        Assert.Null(Grid.GrowthOf(Grid.Lines[1]));
        Assert.Equal(new Growth(50, null), Grid.GrowthOf(Grid.Lines[2]));
    }

    [Fact]
    public void ByProvince_LargestFirst_WithoutThoseThatHaveNone() =>
        Assert.Equal([("江苏", 100, 150), ("安徽", 0, 50)], Grid.ByProvince.Select(p => (p.Province!, p.Persons[2017]!.Value, p.Persons[2018]!.Value)));

    [Theory]
    [InlineData(6820, 7210, 390, 5.7)]
    [InlineData(1000, 1000, 0, 0)]
    [InlineData(2000, 1999, -1, -0.1)]
    [InlineData(8000, 8004, 4, 0.1)]
    public void Growth_RoundsHalfAwayFromZero(int before, int after, int persons, double percent) =>
        Assert.Equal(new Growth(persons, (decimal)percent), Growth.Between(before, after));

    [Theory]
    [InlineData(null, null, 2017, 2019)]
    [InlineData(2015, null, 2015, 2019)]
    [InlineData(2018, 2018, 2018, 2018)]
    [InlineData(2020, 2016, 2016, 2020)]
    [InlineData(1, 9999, 2000, 2007)]
    [InlineData(2030, null, 2030, 2030)]
    public void YearSpan_AnyRange_IsBroughtIntoWhatAGridShows(int? first, int? last, int from, int to) =>
        Assert.Equal(new YearSpan(from, to), YearSpan.Of(first, last, new YearSpan(2017, 2019)));

    private static HeadcountLine Line(int id, string? province, params (int Year, int Persons)[] cells) =>
        new(id, $"学院{id}", null, province, cells.ToDictionary(c => c.Year, c => new HeadcountCell(c.Persons, 1, null)));
}
