using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Data.Accounts;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Tests.Scoping;

public sealed class ModelFenceTests : IDisposable
{
    private readonly PartnershipDbContext _context = TestDatabase.Open(options => SqliteDatabase.Configure(options, "Data Source=:memory:"));

    [Fact]
    public void EveryCollegeOwnedType_HasTheCollegeFilter() => Assert.Equal(
        OwnedTypes.All.Append(typeof(College)).Select(t => t.Name).Order(StringComparer.Ordinal),
        TypesWithFilter("College"));

    [Fact]
    public void EverySoftDeletableType_HasTheSoftDeleteFilter() => Assert.Equal(
        _context.Model.GetEntityTypes().Where(t => typeof(ISoftDeletable).IsAssignableFrom(t.ClrType)).Select(t => t.ClrType.Name),
        TypesWithFilter("SoftDelete"));

    /// <summary>A row that points at a college must be owned by it, or be a part that is only reached through a row that is.</summary>
    [Fact]
    public void EveryTypeThatPointsAtACollege_IsOwnedByItOrPartOfWhatIs()
    {
        var tables = typeof(PartnershipDbContext).GetProperties().Select(p => p.PropertyType).Where(t => t.IsGenericType).Select(t => t.GetGenericArguments()[0]);
        var open = _context.Model.GetEntityTypes()
            .Where(t => t.GetForeignKeys().Any(k => IsFenced(k.PrincipalEntityType)))
            .Where(t => !IsFenced(t) && t.ClrType != typeof(AppUser))
            .Where(t => tables.Contains(t.ClrType) || t.GetForeignKeys().Where(k => IsFenced(k.PrincipalEntityType)).Any(k => k.DeleteBehavior != DeleteBehavior.Cascade));

        Assert.Empty(open.Select(t => t.ClrType.Name));
    }

    [Fact]
    public void OwnersOfTheModel_AreFoundByReflection() => Assert.True(OwnedTypes.All.Count >= 11, string.Join(", ", OwnedTypes.All));

    public void Dispose() => _context.Dispose();

    private static bool IsFenced(IEntityType type) => type.ClrType == typeof(College) || typeof(ICollegeOwned).IsAssignableFrom(type.ClrType);

    private IEnumerable<string> TypesWithFilter(string name) => _context.Model.GetEntityTypes()
        .Where(t => t.GetDeclaredQueryFilters().Any(f => f.Key == name))
        .Select(t => t.ClrType.Name)
        .Order(StringComparer.Ordinal);
}
