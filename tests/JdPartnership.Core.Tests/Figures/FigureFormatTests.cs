using System.Globalization;
using JdPartnership.Core.Figures;

namespace JdPartnership.Core.Tests.Figures;

public sealed class FigureFormatTests
{
    [Theory]
    [InlineData("0", 0, "0")]
    [InlineData("7210", 0, "7,210")]
    [InlineData("1234567.5", 2, "1,234,567.50")]
    [InlineData("5.7", 1, "5.7")]
    [InlineData("-250", 0, "-250")]
    public void Text_OfAValue(string value, int decimals, string text) => Assert.Equal(text, FigureFormat.Text(Number(value), decimals));

    [Theory]
    [InlineData("390", 0, "+390")]
    [InlineData("-10", 0, "−10")]
    [InlineData("0", 0, "0")]
    [InlineData("5.7", 1, "+5.7")]
    [InlineData("-1234.5", 1, "−1,234.5")]
    public void Change_CarriesItsSign(string value, int decimals, string text) => Assert.Equal(text, FigureFormat.Change(Number(value), decimals));

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    public void Text_IsTheSameInEveryCulture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("1,234.5", FigureFormat.Text(1234.5m, 1));
            Assert.Equal("超过7,000", RoundingWords.Of(7210));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Text_OfAnUnknownFigure_IsNull()
    {
        var figure = new Figure { Key = "k", Name = "n", Unit = "人", Definition = "d", Scope = FigureScope.Enterprise, Kind = FigureKind.Stock };

        Assert.Null(FigureFormat.Text(figure));
        Assert.Equal("0", FigureFormat.Text(figure with { Value = 0 }));
    }

    [Theory]
    [InlineData("5.75", "5.8")]
    [InlineData("5.65", "5.7")]
    [InlineData("-5.65", "-5.7")]
    [InlineData("5.649", "5.6")]
    public void Percentages_RoundHalfAwayFromZero(string value, string text)
    {
        var definition = new FigureDefinition("k", "n", "%", FigureKind.Increment, "d", Decimals: 1);

        Assert.Equal(text, FigureFormat.Text(definition.Of(Facts.Period, FigureScope.Enterprise, Number(value), [])));
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
