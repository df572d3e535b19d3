using JdPartnership.Core.Enterprises;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Enterprises;

internal sealed class EnterpriseConfiguration : IEntityTypeConfiguration<Enterprise>
{
    public void Configure(EntityTypeBuilder<Enterprise> builder)
    {
        builder.Property(x => x.LegalName).HasMaxLength(100);
        builder.Property(x => x.UnitName).HasMaxLength(100);
        builder.Property(x => x.ShortName).HasMaxLength(50);
        builder.HasMany(x => x.Aliases).WithOne().HasForeignKey(a => a.EnterpriseId).OnDelete(DeleteBehavior.Cascade);
    }
}
