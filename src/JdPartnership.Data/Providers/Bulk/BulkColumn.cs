using JdPartnership.Data.Interceptors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Providers.Bulk;

/// <summary>A column of a bulk insert.</summary>
public sealed class BulkColumn
{
    private readonly ColumnLimit _limit;
    private readonly IClrPropertyGetter _getter;
    private readonly Func<object?, object?>? _convert;

    internal BulkColumn(IProperty property)
    {
        _limit = ColumnLimit.Of(property);
        _getter = property.GetGetter();
        var converter = property.GetTypeMapping().Converter;
        _convert = converter?.ConvertToProvider;
        var type = converter?.ProviderClrType ?? property.ClrType;
        Type = Nullable.GetUnderlyingType(type) ?? type;
        Name = property.GetColumnName();
    }

    public string Name { get; }

    /// <summary>Of the values, apart from <c>null</c>.</summary>
    public Type Type { get; }

    /// <returns>The value as the provider takes it, or <c>null</c>.</returns>
    /// <exception cref="InvalidOperationException">It does not fit the column.</exception>
    public object? ValueOf(object row)
    {
        var value = _getter.GetClrValue(row);
        _limit.Check(value);
        return value is null || _convert is null ? value : _convert(value);
    }
}
