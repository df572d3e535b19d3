using System.Globalization;

namespace JdPartnership.Core.Figures;

/// <summary>How a figure's value is printed: the same in every culture.</summary>
public static class FigureFormat
{
    /// <summary>What stands in a report's text where nothing is known.</summary>
    public const string Unknown = "尚无登记";

    /// <summary>The number with the words of its bound: 近100, 超过160,000, 40余; <c>null</c> when the value is unknown.</summary>
    public static string? Text(Figure figure) => Number(figure) is { } number ? BoundText.Of(figure.Bound, number) : null;

    /// <summary>With <c>,</c> as thousands separator and the figure's decimals; <c>null</c> when the value is unknown.</summary>
    public static string? Number(Figure figure) => figure.Value is { } value ? Text(value, figure.Decimals) : null;

    public static string Text(decimal value, int decimals = 0) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A change with its sign: +390, −10, 0.</summary>
    public static string Change(decimal value, int decimals = 0) => value switch
    {
        > 0 => "+" + Text(value, decimals),
        < 0 => "−" + Text(-value, decimals),
        _ => Text(0, decimals),
    };
}
