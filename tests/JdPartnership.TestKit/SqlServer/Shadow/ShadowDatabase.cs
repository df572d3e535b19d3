using JdPartnership.Data;
using JdPartnership.TestKit.SqlServer.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace JdPartnership.TestKit.SqlServer.Shadow;

#pragma warning disable EF1001 // The one place to see every save as it is run.

/// <summary>Saves copies of the changed rows on the SQL Server provider over no server first, then the rows where they belong.</summary>
internal sealed class ShadowDatabase(DatabaseDependencies dependencies, RelationalDatabaseDependencies relational)
    : RelationalDatabase(dependencies, relational)
{
    public override int SaveChanges(IList<IUpdateEntry> entries)
    {
        Shadow(entries);
        return base.SaveChanges(entries);
    }

    public override Task<int> SaveChangesAsync(IList<IUpdateEntry> entries, CancellationToken cancellationToken = default)
    {
        Shadow(entries);
        return base.SaveChangesAsync(entries, cancellationToken);
    }

    private static void Shadow(IList<IUpdateEntry> entries)
    {
        var rows = entries.Select(e => e.ToEntityEntry()).ToList();
        var origin = (PartnershipDbContext)rows[0].Context;
        using var connection = new FakeSqlConnection(ShadowLog.Current.Add);
        using var shadow = SqlServerContext.Create(connection, origin.CurrentUser);
        shadow.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var row in rows)
            {
                Copy(row, shadow);
            }

            shadow.SaveChanges();
        }
        catch (Exception exception)
        {
            ShadowLog.Current.Refuse(string.Join(", ", rows.Select(r => $"{r.State} {r.Metadata.ShortName()}")), exception);
            throw new InvalidOperationException($"SQL Server cannot run this save: {exception.Message}", exception);
        }
    }

    private static void Copy(EntityEntry row, PartnershipDbContext shadow)
    {
        var copy = shadow.Entry(row.CurrentValues.ToObject());
        copy.State = row.State == EntityState.Added ? EntityState.Added : EntityState.Unchanged;
        foreach (var property in row.Properties)
        {
            var twin = copy.Property(property.Metadata.Name);
            if (row.State == EntityState.Added)
            {
                twin.IsTemporary = property.IsTemporary;
            }
            else if (!property.Metadata.IsPrimaryKey())
            {
                twin.OriginalValue = property.OriginalValue;
                twin.IsModified = row.State == EntityState.Modified && property.IsModified;
            }
        }

        if (row.State == EntityState.Deleted)
        {
            copy.State = EntityState.Deleted;
        }
    }
}
