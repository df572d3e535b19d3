using System.Globalization;
using CsCheck;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Tests.Rosters.Import;

public sealed class MoneyReadingTests
{
    private static readonly Gen<decimal> Amounts = Gen.Int[0, 99_999_999].Select(cents => cents / 100m);

    [Fact]
    public void AnyAmount_InAnyDress_IsReadBack() => Gen.Select(Amounts, Among("", "￥", "¥", "人民币"), Among("", "元", "元/月", " 元 每月"), Gen.Bool, Gen.Bool)
        .Sample((amount, before, after, isGrouped, isFull) =>
        {
            var text = before + amount.ToString(isGrouped ? "#,##0.00" : "0.##", CultureInfo.InvariantCulture) + after;
            return MoneyReading.Read(isFull ? string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c)) : text) == (amount, null);
        });

    [Fact]
    public void AnyAmount_AsANumberOfASheet_IsReadBack() => Amounts.Sample(amount => MoneyReading.Read((double)amount) == (amount, null));

    [Theory]
    [InlineData("面议", ReadingCode.MoneyUnreadable)]
    [InlineData("-1", ReadingCode.MoneyUnreadable)]
    [InlineData("3500-4000", ReadingCode.MoneyUnreadable)]
    [InlineData("3,50", ReadingCode.MoneyUnreadable)]
    [InlineData("99999999999", ReadingCode.MoneyUnreadable)]
    [InlineData("3500.555", ReadingCode.MoneyTooPrecise)]
    public void Text_ThatIsNoAmount_SaysWhy(string text, string problem) => Assert.Equal((null, problem), MoneyReading.Read(text));

    private static Gen<string> Among(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
