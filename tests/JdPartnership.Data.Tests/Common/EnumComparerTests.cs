using JdPartnership.Core.Colleges;
using JdPartnership.Data.Common;
using JdPartnership.Data.Sqlite;
using JdPartnership.Data.SqlServer;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Common;

public sealed class EnumComparerTests
{
    [Fact]
    public void Values_AreTheSameOnlyAsThemselves_AndHashAlike()
    {
        var comparer = new EnumComparer<CollegeOwnership>();
        var values = Enum.GetValues<CollegeOwnership>();

        Assert.All(values, left => Assert.All(values, right => Assert.Equal(Convert.ToInt32(left) == Convert.ToInt32(right), comparer.Equals(left, right))));
        Assert.Equal(values.Length, values.Select(comparer.GetHashCode).Distinct().Count());
        Assert.Equal(values, values.Select(comparer.Snapshot));
    }

    /// <summary>Optional enums too: a value put in place of none is a change, and so is the way back.</summary>
    [Fact]
    public void EveryEnumOfTheModel_IsComparedSo_OnBothProviders()
    {
        using var sqlite = TestDatabase.Open(options => SqliteDatabase.Configure(options, "Data Source=:memory:"));
        using var server = TestDatabase.Open(options => SqlServerDatabase.Configure(options, "Server=nowhere"));
        foreach (var context in new[] { sqlite, server })
        {
            var columns = context.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties())
                .Select(p => (p.ClrType, Type: Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType, Comparer: p.GetValueComparer()))
                .Where(column => column.Type.IsEnum)
                .ToList();

            Assert.True(columns.Count > 40, "The enums were not found.");
            Assert.All(columns, column =>
            {
                var (first, second) = (Enum.GetValues(column.Type).GetValue(0), Enum.GetValues(column.Type).GetValue(1));
                Assert.True(column.Comparer.Equals(first, first));
                Assert.False(column.Comparer.Equals(first, second));
                Assert.False(column.Comparer.Equals(first, null));
                Assert.False(column.Comparer.Equals(null, first));
                Assert.True(column.Comparer.Equals(null, null));
            });
            Assert.All(columns.Where(c => c.ClrType.IsEnum), column => Assert.Equal(typeof(EnumComparer<>).MakeGenericType(column.Type), column.Comparer.GetType()));
            Assert.Contains(columns, column => !column.ClrType.IsEnum);
        }
    }
}
