using System.Globalization;

namespace JdPartnership.Documents.Workbooks;

/// <summary>A cell of a list as text that any program reads alike.</summary>
internal static class ListText
{
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A list does not hold a {value.GetType().Name}.", nameof(value)),
    };
}
