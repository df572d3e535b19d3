using System.Globalization;
using System.Text.RegularExpressions;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>
/// A day written as text. The year must come first, with four digits: 3/4/2026 is a day in March to some and in April to others, so
/// nobody's guess is taken.
/// </summary>
public static partial class DateReading
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>A day outside these years is a slip of the pen, or a number that was never a day.</summary>
    private static readonly DateOnly Earliest = new(1980, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    /// <summary>Day 0 of the 1900 system, for serials after February 1900.</summary>
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    public static (DateOnly? Value, string? Problem) Read(string text)
    {
        var plain = Arabic(HalfWidth.Of(text).Trim());
        if (YearFirst().Match(plain) is { Success: true } written)
        {
            return Day(Number(written, "year"), Number(written, "month"), Number(written, "day"));
        }

        if (Compact().Match(plain) is { Success: true } compact)
        {
            return Day(Number(compact, "year"), Number(compact, "month"), Number(compact, "day"));
        }

        if (Serial().Match(plain) is { Success: true } serial)
        {
            return Plausible(SerialZero.AddDays(Number(serial, "days")));
        }

        return (null, YearLast().IsMatch(plain) ? ReadingCode.DateAmbiguous : ReadingCode.DateUnreadable);
    }

    /// <param name="number">Of a cell that is no serial: 20260301.</param>
    public static (DateOnly? Value, string? Problem) Read(double number) =>
        double.IsInteger(number) && number is > 0 and < 100_000_000 ? Read(number.ToString("0", CultureInfo.InvariantCulture)) : (null, ReadingCode.DateUnreadable);

    public static (DateOnly? Value, string? Problem) Read(DateTime date) => Plausible(DateOnly.FromDateTime(date));

    private static (DateOnly? Value, string? Problem) Plausible(DateOnly date) =>
        date >= Earliest && date <= Latest ? (date, null) : (null, ReadingCode.DateUnreadable);

    private static (DateOnly? Value, string? Problem) Day(int year, int month, int day) =>
        year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? (null, ReadingCode.DateImpossible)
            : Plausible(new DateOnly(year, month, day));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>二〇二六年三月十五日 in digits; anything else as it is.</summary>
    private static string Arabic(string text)
    {
        var match = Chinese().Match(text);
        if (!match.Success)
        {
            return text;
        }

        var year = string.Concat(match.Groups["year"].Value.Select(c => c is '零' or '○' or 'O' or '0' ? '0' : (char)('0' + ChineseDigits.IndexOf(c, StringComparison.Ordinal))));
        return string.Create(CultureInfo.InvariantCulture, $"{year}年{Count(match.Groups["month"].Value)}月{Count(match.Groups["day"].Value)}日");
    }

    /// <summary>十 10, 十五 15, 二十 20, 三十一 31.</summary>
    private static int Count(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        return ten < 0
            ? Digit(text)
            : ((ten == 0 ? 1 : Digit(text[..ten])) * 10) + (ten == text.Length - 1 ? 0 : Digit(text[(ten + 1)..]));

        static int Digit(string digit) => digit.Length == 1 ? Math.Max(0, ChineseDigits.IndexOf(digit[0], StringComparison.Ordinal)) : 0;
    }

    [GeneratedRegex(@"^(?<year>\d{4})\s*(?:[-/.\\—–‐－、_·]|年)\s*(?<month>\d{1,2})\s*(?:[-/.\\—–‐－、_·]|月)\s*(?<day>\d{1,2})\s*[日号]?(?:[\sT]+\d{1,2}(?:[:时点]\d{1,2}){0,2}(?:[:分]\d{1,2})?[分秒]?(?:\.\d+)?(?:\s*[AP]M|Z)?)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<year>(?:19|20|21)\d{2})(?<month>\d{2})(?<day>\d{2})(?:\.0+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(?<days>[2-7]\d{4})(?:\.\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Serial();

    [GeneratedRegex(@"^\d{1,2}\s*[-/.\\年]\s*(?:\d{1,2}|[A-Za-z]{3,9}|[一二三四五六七八九十]{1,2}月)\s*[-/.\\月]\s*\d{1,4}日?$|^\d{1,2}[月/-]\d{1,2}日?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearLast();

    [GeneratedRegex("^(?<year>[〇零○O0一二三四五六七八九]{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})[日号]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();
}
