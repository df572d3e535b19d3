using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JdPartnership.Data.Common;

/// <summary>
/// Stores an enum by its name. EF's own converter does too, but is a type of its own for every enum, which a start of the portal would
/// have to load and compile one by one; and it reads a name it does not know as 0, where this one throws.
/// </summary>
internal sealed class EnumNames : ValueConverter
{
    private static readonly MethodInfo ReadName = typeof(EnumNames).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo Name = typeof(object).GetMethod(nameof(ToString))!;

    public EnumNames(Type type)
        : base(ToName(type), FromName(type))
    {
        ModelClrType = type;
        // LINQ compares enums as numbers, so a number may come where the enum is meant.
        ConvertToProvider = value => value is null ? null : Enum.ToObject(type, value).ToString();
        ConvertFromProvider = name => name is null ? null : Read(type, (string)name);
    }

    public override Func<object?, object?> ConvertToProvider { get; }

    public override Func<object?, object?> ConvertFromProvider { get; }

    public override Type ModelClrType { get; }

    public override Type ProviderClrType => typeof(string);

    public override Expression ConstructorExpression =>
        Expression.New(typeof(EnumNames).GetConstructor([typeof(Type)])!, Expression.Constant(ModelClrType, typeof(Type)));

    private static object Read(Type type, string name) => Enum.Parse(type, name);

    private static LambdaExpression ToName(Type type)
    {
        var value = Expression.Parameter(type, "value");
        return Expression.Lambda(Expression.Call(Expression.Convert(value, typeof(object)), Name), value);
    }

    private static LambdaExpression FromName(Type type)
    {
        var name = Expression.Parameter(typeof(string), "name");
        return Expression.Lambda(Expression.Convert(Expression.Call(ReadName, Expression.Constant(type, typeof(Type)), name), type), name);
    }
}
