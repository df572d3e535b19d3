using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Common;

/// <summary>How enums are compared, built for the type at hand.</summary>
internal static class EnumComparisons
{
    /// <summary>Gives every enum of the model its <see cref="EnumComparer{TEnum}"/>, one for all columns of a type.</summary>
    public static void UseFor(IMutableModel model)
    {
        foreach (var columns in model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()).GroupBy(p => Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType))
        {
            if (columns.Key.IsEnum)
            {
                var comparer = (ValueComparer)Activator.CreateInstance(typeof(EnumComparer<>).MakeGenericType(columns.Key))!;
                foreach (var column in columns)
                {
                    column.SetValueComparer(comparer);
                }
            }
        }
    }

    public static LambdaExpression AreSame(Type type)
    {
        var (left, right) = (Expression.Parameter(type, "left"), Expression.Parameter(type, "right"));
        return Expression.Lambda(Expression.Equal(left, right), left, right);
    }

    public static LambdaExpression HashOf(Type type)
    {
        var value = Expression.Parameter(type, "value");
        return Expression.Lambda(Expression.Convert(value, typeof(int)), value);
    }

    /// <summary>A value is its own copy.</summary>
    public static LambdaExpression CopyOf(Type type)
    {
        var value = Expression.Parameter(type, "value");
        return Expression.Lambda(value, value);
    }
}
