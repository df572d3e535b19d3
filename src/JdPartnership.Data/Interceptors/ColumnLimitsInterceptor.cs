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
                ColumnLimit.Of(property.Metadata).Check(property.CurrentValue);
            }
        }

        return ValueTask.FromResult(result);
    }
}
