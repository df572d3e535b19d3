namespace JdPartnership.Core.Figures;

/// <summary>
/// Rounding words (近, 余, 超过) made from the exact value by rule, so that no writer can exaggerate.
/// </summary>
public static class RoundingWords
{
    private const decimal Nearly = 0.95m;

    /// <summary>
    /// With step s = 10^(digits−1): a multiple of s carries no word; from 95 % of the next multiple X on it is 近X;
    /// else 超过Y (four digits and more) or Y余, with Y the multiple below.
    /// </summary>
    /// <param name="value">A whole number, at least 0; a fraction is printed exactly.</param>
    public static string Of(decimal value)
    {
        if (value < 10 || value != decimal.Truncate(value))
        {
            return FigureFormat.Text(value, value == decimal.Truncate(value) ? 0 : 1);
        }

        var step = 1m;
        while (step * 10 <= value)
        {
            step *= 10;
        }

        var below = decimal.Truncate(value / step) * step;
        if (below == value)
        {
            return FigureFormat.Text(value);
        }

        var above = below + step;
        if (Nearly * above <= value)
        {
            return "近" + FigureFormat.Text(above);
        }

        return below >= 1000 ? "超过" + FigureFormat.Text(below) : FigureFormat.Text(below) + "余";
    }
}
