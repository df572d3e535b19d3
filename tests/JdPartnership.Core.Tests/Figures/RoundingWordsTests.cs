using System.Globalization;
using CsCheck;
using JdPartnership.Core.Figures;

namespace JdPartnership.Core.Tests.Figures;

public sealed class RoundingWordsTests
{
    private static readonly Gen<decimal> Counts = Gen.Frequency((3, Gen.Int[0, 12_000]), (1, Gen.Int[0, 50_000_000])).Select(n => (decimal)n);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("5", "5")]
    [InlineData("10", "10")]
    [InlineData("11", "10余")]
    [InlineData("18", "10余")]
    [InlineData("19", "近20")]
    [InlineData("43", "40余")]
    [InlineData("94", "90余")]
    [InlineData("95", "近100")]
    [InlineData("100", "100")]
    [InlineData("112", "100余")]
    [InlineData("189", "100余")]
    [InlineData("190", "近200")]
    [InlineData("949", "900余")]
    [InlineData("950", "近1,000")]
    [InlineData("1000", "1,000")]
    [InlineData("1001", "超过1,000")]
    [InlineData("3180", "超过3,000")]
    [InlineData("6820", "近7,000")]
    [InlineData("7000", "7,000")]
    [InlineData("7210", "超过7,000")]
    [InlineData("9499", "超过9,000")]
    [InlineData("9500", "近10,000")]
    [InlineData("1280000", "超过1,000,000")]
    [InlineData("5.7", "5.7")]
    [InlineData("112.5", "112.5")]
    public void Of_Value_GivesTheWordsOfTheRule(string value, string words) =>
        Assert.Equal(words, RoundingWords.Of(decimal.Parse(value, CultureInfo.InvariantCulture)));

    [Fact]
    public void Of_AnyCount_CarriesAtMostOneWord_AndNeverExaggerates() => Counts.Sample(value =>
    {
        var text = RoundingWords.Of(value);
        var number = Number(text);
        return (text[0], text[^1]) switch
        {
            ('近', not '余') => value < number && value >= 0.95m * number,
            ('超', not '余') => text.StartsWith("超过", StringComparison.Ordinal) && value > number && number >= 1000,
            (not ('近' or '超'), '余') => value > number && number < 1000,
            _ => value == number,
        };
    });

    [Fact]
    public void Of_LargerCount_NeverReadsSmaller() => Gen.Select(Counts, Counts).Sample((a, b) =>
        Number(RoundingWords.Of(Math.Min(a, b))) <= Number(RoundingWords.Of(Math.Max(a, b))));

    private static decimal Number(string text) =>
        decimal.Parse(text.Trim('近', '余', '超', '过'), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
