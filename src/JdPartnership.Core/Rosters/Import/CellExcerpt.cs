using System.Globalization;
using System.Text.RegularExpressions;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>
/// What a message may quote of a cell: short, and never a number that could be an identity number or a phone, whatever column it
/// strayed into.
/// </summary>
public static partial class CellExcerpt
{
    /// <summary>In place of a number of a person.</summary>
    public const string Hidden = "***";

    private const int Longest = 20;

    public static string Of(SheetCell cell) => Of(TextOf(cell));

    /// <summary>What the cell says, whole.</summary>
    public static string TextOf(SheetCell cell) =>
        cell.Text ?? cell.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? cell.Number?.ToString("0.###############", CultureInfo.InvariantCulture) ?? "";

    public static string Of(string text)
    {
        var shown = HideNumbers(NameText.Tidy(HalfWidth.Of(text)));
        return shown.Length <= Longest ? shown : shown[..(char.IsHighSurrogate(shown[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    /// <summary>The whole text but for numbers that could be somebody's.</summary>
    public static string HideNumbers(string text) => NumberOfAPerson().Replace(HalfWidth.Of(text), Hidden);

    [GeneratedRegex(@"\d{9,}[\dXx]?|\d{3}[- ]\d{4}[- ]\d{4}|\d{6}[- ]\d{8}[- ]?\d{3}[\dXx]|\d{3,4}-\d{7,8}", RegexOptions.None, 1000)]
    private static partial Regex NumberOfAPerson();
}
