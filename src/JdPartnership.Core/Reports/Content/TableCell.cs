using System.Globalization;

namespace JdPartnership.Core.Reports.Content;

/// <summary>A cell: its printed text, and its number where it is one.</summary>
/// <param name="Text">As printed; numbers with <c>,</c> as thousands separator.</param>
/// <param name="Number">The exact value for the data file; <c>null</c> for text.</param>
/// <param name="IsHighlighted">The row's focus (the edition's own college); drawn bold.</param>
public sealed record TableCell(string Text, decimal? Number = null, bool IsHighlighted = false)
{
    public static implicit operator TableCell(string text) => new(text);

    /// <summary>A number cell with thousands separators; an unknown value prints as a dash.</summary>
    public static TableCell Of(decimal? value, int decimals = 0) => value is { } number
        ? new(number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), number)
        : new("—");
}
