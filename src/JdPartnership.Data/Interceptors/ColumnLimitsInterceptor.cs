using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JdPartnership.Data.Interceptors;

/// <summary>Refuses what SQL Server would refuse or round: SQLite takes any length and any number of digits.</summary>
internal sealed class ColumnLimitsInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var property in entry.Properties.Where(p => entry.State == EntityState.Added || p.IsModified))
            {
                Check(property);
            }
        }

        return ValueTask.FromResult(result);
    }

    private static void Check(PropertyEntry property)
    {
        var column = property.Metadata;
        var breach = property.CurrentValue switch
        {
            string text when column.GetMaxLength() is { } length && text.Length > length => $"is longer than {length} characters",
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
