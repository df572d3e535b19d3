using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Interceptors;

/// <summary>What a column of SQL Server holds; the same is asked of SQLite.</summary>
internal static class ColumnLimits
{
    /// <exception cref="InvalidOperationException">The value does not fit. The message does not tell it.</exception>
    public static void Check(IProperty column, object? value)
    {
        var breach = value switch
        {
            string text when column.GetMaxLength() is { } length && text.Length > length => $"is longer than {length} characters",
            byte[] bytes when column.GetMaxLength() is { } length && bytes.Length > length => $"is longer than {length} bytes",
            decimal number when column.GetScale() is { } scale && decimal.Round(number, scale) != number => $"has more than {scale} decimals",
            decimal number when column.GetPrecision() is { } precision && Math.Abs(number) >= Power(precision - (column.GetScale() ?? 0)) => "is too large",
            _ => null,
        };
        if (breach is not null)
        {
            throw new InvalidOperationException($"{column.DeclaringType.ShortName()}.{column.Name} {breach}.");
        }
    }

    private static decimal Power(int digits) => Enumerable.Repeat(10m, digits).Aggregate(1m, (a, b) => a * b);
}
