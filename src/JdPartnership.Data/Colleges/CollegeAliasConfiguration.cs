using JdPartnership.Core.Colleges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Colleges;

internal sealed class CollegeAliasConfiguration : IEntityTypeConfiguration<CollegeAlias>
{
    public void Configure(EntityTypeBuilder<CollegeAlias> builder)
    {
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.NameNormalized).HasMaxLength(100);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.Property(x => x.CollegeId).IsRequired();
        builder.HasOne(x => x.College).WithMany(c => c.Aliases).HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(x => x.NameNormalized).IsUnique();
    }
}
