using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Interceptors;

/// <summary>What a column of SQL Server holds; the same is asked of SQLite.</summary>
internal sealed class ColumnLimit
{
    // The model is asked once for each column: an import checks millions of values.
    private static readonly ConditionalWeakTable<IProperty, ColumnLimit> Known = [];

    private readonly string _name;
    private readonly int? _length;
    private readonly int? _scale;
    private readonly decimal? _bound;

    /// <summary>Of what is no text and is stored as one.</summary>
    private readonly Func<object?, object?>? _toStored;

    private ColumnLimit(IProperty column)
    {
        _name = $"{column.DeclaringType.ShortName()}.{column.Name}";
        (_length, _scale) = (column.GetMaxLength(), column.GetScale());
        _toStored = column.ClrType.IsValueType ? null : column.GetTypeMapping().Converter?.ConvertToProvider;
        _bound = column.GetPrecision() is { } precision ? Power(precision - (_scale ?? 0)) : null;
    }

    public static ColumnLimit Of(IProperty column) => Known.GetValue(column, property => new ColumnLimit(property));

    /// <exception cref="InvalidOperationException">The value does not fit. The message does not tell it.</exception>
    public void Check(object? value)
    {
        var breach = (_toStored is null ? value : _toStored(value)) switch
        {
            string text when text.Length > _length => $"is longer than {_length} characters",
            byte[] bytes when bytes.Length > _length => $"is longer than {_length} bytes",
            decimal number when _scale is { } scale && decimal.Round(number, scale) != number => $"has more than {scale} decimals",
            decimal number when Math.Abs(number) >= _bound => "is too large",
            _ => null,
        };
        if (breach is not null)
        {
            throw new InvalidOperationException($"{_name} {breach}.");
        }
    }

    private static decimal Power(int digits) => Enumerable.Repeat(10m, digits).Aggregate(1m, (a, b) => a * b);
}
