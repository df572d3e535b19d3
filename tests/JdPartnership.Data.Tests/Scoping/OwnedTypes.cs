using JdPartnership.Core.Common;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Scoping;

/// <summary>Every type of the model a college owns: a new one is tested without anybody naming it.</summary>
public static class OwnedTypes
{
    public static TheoryData<string> Names => [.. All.Select(t => t.Name)];

    public static IReadOnlyList<Type> All { get; } = FromModel();

    public static async Task<IReadOnlyList<int?>> CollegesOfRowsAsync(PartnershipDbContext context, string typeName)
    {
        var type = All.Single(t => t.Name == typeName);
        var list = typeof(OwnedTypes).GetMethod(nameof(ListAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return await (Task<List<int?>>)list.MakeGenericMethod(type).Invoke(null, [context])!;
    }

    private static Task<List<int?>> ListAsync<T>(PartnershipDbContext context)
        where T : class, ICollegeOwned => context.Set<T>().Select(r => r.CollegeId).ToListAsync();

    private static List<Type> FromModel()
    {
        using var context = TestDatabase.Open(options => SqliteDatabase.Configure(options, "Data Source=:memory:"));
        return [.. context.Model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(ICollegeOwned).IsAssignableFrom)];
    }
}
