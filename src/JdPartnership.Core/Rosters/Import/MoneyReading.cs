using System.Globalization;
using System.Text.RegularExpressions;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Yuan, written with or without separators, sign and unit: 3,500.00 · 3500元 · ￥3500/月.</summary>
public static partial class MoneyReading
{
    /// <summary>Above this an amount a month is a slip of the pen.</summary>
    private const decimal Largest = 9_999_999.99m;

    public static (decimal? Value, string? Problem) Read(string text)
    {
        var match = Amount().Match(HalfWidth.Of(text).Replace(" ", "", StringComparison.Ordinal));
        return match.Success && decimal.TryParse(match.Groups["amount"].ValueSpan, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? Checked(value)
            : (null, ReadingCode.MoneyUnreadable);
    }

    public static (decimal? Value, string? Problem) Read(double number) =>
        number is >= 0 and <= (double)Largest ? Checked(Math.Round((decimal)number, 6)) : (null, ReadingCode.MoneyUnreadable);

    private static (decimal? Value, string? Problem) Checked(decimal value) =>
        value > Largest ? (null, ReadingCode.MoneyUnreadable)
        : decimal.Round(value, 2) != value ? (null, ReadingCode.MoneyTooPrecise)
        : (decimal.Round(value, 2), null);

    [GeneratedRegex(@"^(?:人民币|RMB|CNY|[¥￥])?(?<amount>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:元整|元|圆|块)?(?:人民币|RMB|CNY)?(?:/月|每月|/每月|一个月|/人/月)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Amount();
}
