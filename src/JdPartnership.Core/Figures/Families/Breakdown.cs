namespace JdPartnership.Core.Figures.Families;

/// <summary>Splits rows into the members of a breakdown.</summary>
internal static class Breakdown
{
    public const string UnknownProvince = "未登记";

    /// <summary>Largest first, the unknown last; members of equal value by code.</summary>
    public static IReadOnlyList<FigureItem> ByProvince<T>(
        IEnumerable<T> rows, Func<T, (string? Code, string? Name)> province, Func<T, decimal> value) =>
    [
        .. rows.GroupBy(province)
            .Select(g => new FigureItem(g.Key.Name ?? UnknownProvince, g.Key.Code ?? "", g.Sum(value)))
            .OrderBy(i => i.Code.Length == 0)
            .ThenByDescending(i => i.Value)
            .ThenBy(i => i.Code, StringComparer.Ordinal),
    ];
}
