namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>Indexes into cellXfs of Parts/workbook-styles.xml.</summary>
internal static class CellStyle
{
    public const uint Head = 11;

    private const uint Text = 1;
    private const uint Quoted = 2;
    private const uint Whole = 3;
    private const uint Bold = 5;

    public static uint Of(SheetCell cell)
    {
        var style = cell.Number is { } number ? Whole + Math.Min(2u, Decimals(number)) : StartsFormula(cell.Text) ? Quoted : Text;
        return cell.IsBold ? style + Bold : style;
    }

    /// <summary>Excel would take such text for a formula once somebody edits the cell.</summary>
    private static bool StartsFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static uint Decimals(decimal number) => (number / 1.0000000000000000000000000000m).Scale;
}
