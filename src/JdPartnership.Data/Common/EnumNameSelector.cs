using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JdPartnership.Data.Common;

/// <summary>Offers <see cref="EnumNames"/> wherever an enum is to be stored as text.</summary>
internal sealed class EnumNameSelector(ValueConverterSelectorDependencies dependencies) : ValueConverterSelector(dependencies)
{
    public override IEnumerable<ValueConverterInfo> Select(Type modelClrType, Type? providerClrType = null)
    {
        var type = Nullable.GetUnderlyingType(modelClrType) ?? modelClrType;
        return type.IsEnum && providerClrType == typeof(string)
            ? [new ValueConverterInfo(type, typeof(string), _ => new EnumNames(type))]
            : base.Select(modelClrType, providerClrType);
    }
}
