using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Providers.Bulk;

/// <summary>Where the rows of an entity go, as the model says: the same table, columns and conversions as a save.</summary>
public sealed class BulkTable
{
    private static readonly ConcurrentDictionary<IEntityType, BulkTable> Known = [];

    private BulkTable(IEntityType type)
    {
        Name = type.GetTableName() ?? throw new InvalidOperationException($"{type.ShortName()} has no table.");
        Columns = [.. type.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never || !p.IsPrimaryKey()).Select(p => new BulkColumn(p))];
    }

    public string Name { get; }

    /// <summary>Without the key, which the database makes.</summary>
    public IReadOnlyList<BulkColumn> Columns { get; }

    public static BulkTable Of<T>(PartnershipDbContext context) =>
        Known.GetOrAdd(context.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is no entity."), type => new BulkTable(type));
}
