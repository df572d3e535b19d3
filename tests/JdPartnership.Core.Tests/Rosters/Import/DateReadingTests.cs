using System.Globalization;
using CsCheck;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Tests.Rosters.Import;

public sealed class DateReadingTests
{
    private static readonly string[] Styles =
    [
        "yyyy-MM-dd", "yyyy/M/d", "yyyy.M.d", "yyyy. MM. dd", "yyyyMMdd", "yyyy年M月d日", "yyyy年MM月dd号", "yyyy-MM-dd HH:mm:ss", "yyyy/M/d H:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy—MM—dd", "yyyy、M、d",
    ];

    private static readonly Gen<DateOnly> Days = Gen.Int[0, new DateOnly(2100, 12, 31).DayNumber - new DateOnly(1980, 1, 1).DayNumber].Select(new DateOnly(1980, 1, 1).AddDays);

    [Fact]
    public void AnyDay_InAnyStyle_HalfOrFullWidth_IsReadBack() => Gen.Select(Days, Gen.Int[0, Styles.Length - 1], Gen.Bool, Gen.Bool).Sample((day, style, isFull, isPadded) =>
    {
        var text = day.ToDateTime(TimeOnly.MinValue).ToString(Styles[style], CultureInfo.InvariantCulture);
        var written = (isPadded ? "\u3000 " : "") + (isFull ? FullWidth(text) : text) + (isPadded ? "  " : "");
        return DateReading.Read(written) == (day, null);
    });

    [Fact]
    public void AnyDay_AsSerial_IsReadBack() => Days.Sample(day =>
        DateReading.Read((day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture)) == (day, null)
        && DateReading.Read(double.Parse(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)) == (day, null));

    [Fact]
    public void AnyDay_InChineseNumerals_IsReadBack() => Days.Sample(day => DateReading.Read(Chinese(day)) == (day, null));

    [Fact]
    public void AnyText_NeverThrows() => Gen.String.Sample(text =>
    {
        var (value, problem) = DateReading.Read(text);
        return value is null != problem is null;
    });

    [Theory]
    [InlineData("3/4/2026", ReadingCode.DateAmbiguous)]
    [InlineData("26-3-1", ReadingCode.DateAmbiguous)]
    [InlineData("1-Mar-2026", ReadingCode.DateAmbiguous)]
    [InlineData("3月1日", ReadingCode.DateAmbiguous)]
    [InlineData("2026-02-30", ReadingCode.DateImpossible)]
    [InlineData("20261301", ReadingCode.DateImpossible)]
    [InlineData("2026-03", ReadingCode.DateUnreadable)]
    [InlineData("长期", ReadingCode.DateUnreadable)]
    [InlineData("1926-03-01", ReadingCode.DateUnreadable)]
    [InlineData("12345678901", ReadingCode.DateUnreadable)]
    public void Text_ThatIsNoDay_SaysWhy(string text, string problem) => Assert.Equal((null, problem), DateReading.Read(text));

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));

    private static string Chinese(DateOnly day) =>
        string.Concat(day.Year.ToString(CultureInfo.InvariantCulture).Select(c => "〇一二三四五六七八九"[c - '0'])) + "年" + Count(day.Month) + "月" + Count(day.Day) + "日";

    private static string Count(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        return (tens > 1 ? "〇一二三"[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? "〇一二三四五六七八九"[ones].ToString() : "");
    }
}
