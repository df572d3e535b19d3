using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace JdPartnership.Data.Common;

/// <summary>
/// Compares enums as the numbers they are. EF's own comparer has a dozen methods that are compiled for every enum at a start of the
/// portal; the expressions of this one are built by code that all enums share.
/// </summary>
internal sealed class EnumComparer<TEnum>() : ValueComparer<TEnum>(
    (Expression<Func<TEnum, TEnum, bool>>)EnumComparisons.AreSame(typeof(TEnum)),
    (Expression<Func<TEnum, int>>)EnumComparisons.HashOf(typeof(TEnum)),
    (Expression<Func<TEnum, TEnum>>)EnumComparisons.CopyOf(typeof(TEnum)))
    where TEnum : struct, Enum;
