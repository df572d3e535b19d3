using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Core.Tests.Stipends.Payments;

public sealed class PayMonthTests
{
    private static readonly PayMonth September = new(2018, 9);

    [Theory]
    [InlineData("2018-09-01", "2019-02-28", 30)]
    [InlineData("2018-09-10", "2018-09-19", 10)]
    [InlineData("2018-09-30", "2018-12-31", 1)]
    [InlineData("2018-01-01", "2018-09-01", 1)]
    [InlineData("2018-10-01", "2018-12-31", 0)]
    [InlineData("2018-01-01", "2018-08-31", 0)]
    public void DaysOf_CountsBothEnds(string first, string last, int days) => Assert.Equal(days, September.DaysOf(Day(first), Day(last)));

    [Theory]
    [InlineData("2018-09", 2018, 9)]
    [InlineData(" 2024-02 ", 2024, 2)]
    public void Read_YearAndMonth(string text, int year, int month) => Assert.Equal(new PayMonth(year, month), PayMonth.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2018-13")]
    [InlineData("2018-9")]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    [InlineData("九月")]
    public void Read_AnythingElse_IsNone(string? text) => Assert.Null(PayMonth.Read(text));

    [Fact]
    public void Neighbours_CrossTheYear()
    {
        Assert.Equal("2018-12", new PayMonth(2019, 1).Previous.ToString());
        Assert.Equal("2019-01", new PayMonth(2018, 12).Next.ToString());
        Assert.Equal((29, Day("2024-02-29")), (new PayMonth(2024, 2).Days, new PayMonth(2024, 2).Last));
    }

    [Theory]
    [InlineData("2018-08-15", "2018-09")]
    [InlineData("2018-10-15", "2018-10")]
    [InlineData("2020-01-01", "2019-02")]
    public void Nearest_StaysWithinTheStay(string day, string month) =>
        Assert.Equal(month, PayMonth.Nearest(Day(day), Day("2018-09-01"), Day("2019-02-28")).ToString());

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
