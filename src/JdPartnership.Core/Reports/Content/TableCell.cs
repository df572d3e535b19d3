using System.Globalization;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;

namespace JdPartnership.Core.Reports.Content;

/// <summary>A cell: its printed text, and its number where it is one.</summary>
/// <param name="Text">As printed; numbers with <c>,</c> as thousands separator.</param>
/// <param name="Number">The exact value for the data file; <c>null</c> for text.</param>
/// <param name="IsHighlighted">The row's focus (the edition's own college); drawn bold.</param>
/// <param name="Bound">Whether <paramref name="Number"/> is exact; its word stands in <paramref name="Text"/> already.</param>
public sealed record TableCell(string Text, decimal? Number = null, bool IsHighlighted = false, Bound Bound = Bound.Exact)
{
    public static implicit operator TableCell(string text) => new(text);

    /// <summary>A number cell with thousands separators; an unknown value prints as a dash.</summary>
    public static TableCell Of(decimal? value, int decimals = 0) => value is { } number
        ? new(number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), number)
        : new("—");

    /// <summary>A number cell that says how its value bounds the true one.</summary>
    public static TableCell Of(decimal? value, Bound bound, int decimals = 0)
    {
        var cell = Of(value, decimals);
        return value is null ? cell : cell with { Text = BoundText.Of(bound, cell.Text), Bound = bound };
    }
}
