using JdPartnership.TestKit.SqlServer.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Tests.SqlServer;

/// <summary>Models SQL Server would refuse, although its compiler takes their scripts.</summary>
public sealed class ModelGuardTests
{
    private enum Kind
    {
        AnswerThatIsLongerThanTheColumnThatIsToKeepIt,
    }

    [Fact]
    public void SoundModel_IsTaken() => Assert.Empty(Check(b =>
    {
        b.Entity<Parent>(e => e.Property(x => x.Name).HasMaxLength(100));
        b.Entity<Child>(e => e.HasOne<Parent>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Cascade));
    }));

    [Fact]
    public void TwoCascadePaths_AreRefused() => Refused("1785", b =>
    {
        b.Entity<Child>(e =>
        {
            e.HasOne<Parent>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<Parent>().WithMany().HasForeignKey(x => x.OtherParentId).OnDelete(DeleteBehavior.Cascade);
        });
    });

    [Fact]
    public void SetNullBesideACascade_IsRefused() => Refused("1785", b =>
    {
        b.Entity<Child>(e =>
        {
            e.HasOne<Parent>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Cascade);
            e.HasOne<Parent>().WithMany().HasForeignKey(x => x.GuardianId).OnDelete(DeleteBehavior.SetNull);
        });
    });

    [Fact]
    public void CascadeOntoItself_IsRefused() => Refused("1785", b =>
        b.Entity<Node>().HasOne<Node>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Cascade));

    [Fact]
    public void CascadeOntoItselfOverAnotherTable_IsRefused() => Refused("1785: a second cascade path or a cycle from Parent to Parent", b =>
    {
        b.Entity<Child>().HasOne<Parent>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Cascade);
        b.Entity<Parent>().HasOne<Child>().WithMany().HasForeignKey("EldestId").OnDelete(DeleteBehavior.Cascade);
    });

    [Fact]
    public void TwoCascadePathsOverTwoOtherTables_AreRefused() =>
        Refused("1785: a second cascade path or a cycle from Parent to Leaf", b => Diamond(b, DeleteBehavior.Cascade));

    [Fact]
    public void CascadePathBesideARestrictedOne_IsTaken() =>
        Assert.DoesNotContain(Check(b => Diamond(b, DeleteBehavior.Restrict)), r => r.Why.Contains("1785", StringComparison.Ordinal));

    [Fact]
    public void SetNullOnAColumnThatIsNotNull_IsRefused() => Refused("1761", b =>
        b.Entity<Child>().HasOne<Parent>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.SetNull));

    [Fact]
    public void IndexOverATooWideText_IsRefused() => Refused("1946", b => b.Entity<Parent>(e =>
    {
        e.Property(x => x.Name).HasMaxLength(851);
        e.HasIndex(x => x.Name);
    }));

    [Fact]
    public void PrimaryKeyOverATooWideText_IsRefused() => Refused("1946", b => b.Entity<Parent>(e =>
    {
        e.Property(x => x.Name).HasMaxLength(451);
        e.HasKey(x => x.Name);
    }));

    [Fact]
    public void IndexOverAnUnlimitedText_IsRefused() => Refused("1919", b => b.Entity<Parent>(e =>
    {
        e.Property(x => x.Name).HasColumnType("nvarchar(max)");
        e.HasIndex(x => x.Name);
    }));

    [Fact]
    public void TextWithoutLength_IsRefused() => Refused("without length", b => b.Entity<Parent>());

    [Fact]
    public void NumberWithoutPrecision_IsRefused() => Refused("without precision", b => b.Entity<Child>().Property<decimal?>("Amount"));

    [Fact]
    public void EnumNameLongerThanItsColumn_IsRefused() => Refused("longer than the column", b =>
        b.Entity<Node>().Property<Kind>("Kind").HasConversion<string>().HasMaxLength(32));

    /// <summary>From a parent over its children to a leaf, and over its nodes to the same.</summary>
    private static void Diamond(ModelBuilder b, DeleteBehavior last)
    {
        b.Entity<Child>().HasOne<Parent>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Cascade);
        b.Entity<Node>().HasOne<Parent>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Cascade);
        b.Entity<Leaf>().HasOne<Child>().WithMany().HasForeignKey(x => x.ChildId).OnDelete(DeleteBehavior.Cascade);
        b.Entity<Leaf>().HasOne<Node>().WithMany().HasForeignKey(x => x.NodeId).OnDelete(last);
    }

    private static void Refused(string reason, Action<ModelBuilder> build) =>
        Assert.Contains(Check(build), r => r.Why.Contains(reason, StringComparison.Ordinal));

    private static IReadOnlyList<Refusal> Check(Action<ModelBuilder> build)
    {
        using var context = new Sample(build);
        return new ModelLints(new HashSet<string>()).Check(context.GetService<IDesignTimeModel>().Model);
    }

    private sealed class Parent
    {
        public int Id { get; set; }

        public string Name { get; set; } = "";
    }

    private sealed class Child
    {
        public int Id { get; set; }

        public int ParentId { get; set; }

        public int OtherParentId { get; set; }

        public int? GuardianId { get; set; }
    }

    private sealed class Node
    {
        public int Id { get; set; }

        public int? ParentId { get; set; }
    }

    private sealed class Leaf
    {
        public int Id { get; set; }

        public int ChildId { get; set; }

        public int NodeId { get; set; }
    }

    private sealed class Sample(Action<ModelBuilder> build) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder
            .UseSqlServer("Server=none")
            .ReplaceService<IModelCacheKeyFactory, NoCache>()
            .EnableServiceProviderCaching(false);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => build(modelBuilder);
    }

    private sealed class NoCache : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => new();
    }
}
