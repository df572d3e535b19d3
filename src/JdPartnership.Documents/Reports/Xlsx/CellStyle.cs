using JdPartnership.Core.Common;

namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>Indexes into cellXfs of Parts/workbook-styles.xml.</summary>
internal static class CellStyle
{
    public const uint Head = 11;

    private const uint Plain = 0;
    private const uint Text = 1;
    private const uint Quoted = 2;
    private const uint Whole = 3;
    private const uint Bold = 5;
    private const uint Bounded = 12;
    private const uint BoundedBold = 3;
    private const uint StylesOfOneBound = 6;

    public static uint Of(SheetCell cell)
    {
        if (cell is { Number: { } bounded, Bound: not Bound.Exact })
        {
            return Bounded + (StylesOfOneBound * ((uint)cell.Bound - 1)) + (cell.IsBold ? BoundedBold : 0) + Math.Min(2u, Decimals(bounded));
        }

        var style = cell.Number is { } number ? Whole + Math.Min(2u, Decimals(number)) : StartsFormula(cell.Text) ? Quoted : Text;
        return cell.IsBold ? style + Bold : style;
    }

    /// <summary>Not wrapped: a note runs on over the empty cells beside it.</summary>
    public static uint Note(string text) => StartsFormula(text) ? Quoted : Plain;

    /// <summary>Excel would take such text for a formula once somebody edits the cell.</summary>
    private static bool StartsFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static uint Decimals(decimal number) => (number / 1.0000000000000000000000000000m).Scale;
}
