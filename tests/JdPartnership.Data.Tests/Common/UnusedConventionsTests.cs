using JdPartnership.Data.Common;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Common;

/// <summary>What is looked for no longer must not be written either: it would be passed over without a word.</summary>
public sealed class UnusedConventionsTests
{
    [Fact]
    public void NavigationNobodyConfigured_IsRefused()
    {
        using var context = new Unconfigured();

        var refused = Assert.Throws<InvalidOperationException>(() => context.Model);

        Assert.Contains(nameof(Child.Parent), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoEntitiesInOneTable_AreRefused()
    {
        using var context = new OneTable();

        var refused = Assert.Throws<InvalidOperationException>(() => context.Model);

        Assert.Contains("'People'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_CarryNoAttributeThatDescribesATable()
    {
        using var context = TestDatabase.Open(options => SqliteDatabase.Configure(options, "Data Source=:memory:"));
        var types = context.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => t.Assembly.GetName().Name!.StartsWith("JdPartnership", StringComparison.Ordinal)).ToList();

        var attributes = types.SelectMany(t => t.GetProperties().Cast<System.Reflection.MemberInfo>().Prepend(t))
            .SelectMany(m => m.GetCustomAttributes(inherit: false), (member, attribute) => (member, attribute))
            .Where(found => Describes(found.attribute.GetType().Namespace))
            .Select(found => $"{found.attribute.GetType().Name} on {found.member.DeclaringType?.Name}.{found.member.Name}");

        Assert.True(types.Count > 50, "The entities were not found.");
        Assert.Empty(attributes);
    }

    private static bool Describes(string? space) =>
        space?.StartsWith("System.ComponentModel.DataAnnotations", StringComparison.Ordinal) == true
        || space?.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) == true;

    private sealed class Parent
    {
        public int Id { get; set; }
    }

    private sealed class Child
    {
        public int Id { get; set; }

        public int ParentId { get; set; }

        public Parent? Parent { get; set; }
    }

    private abstract class WithoutConventions : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => UnusedConventions.Remove(configurationBuilder.Conventions);
    }

    private sealed class OneTable : WithoutConventions
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Parent>().ToTable("People");
            modelBuilder.Entity<Child>(child =>
            {
                child.ToTable("People");
                child.Ignore(c => c.Parent);
            });
        }
    }

    private sealed class Unconfigured : WithoutConventions
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Parent>();
            modelBuilder.Entity<Child>();
        }
    }
}
