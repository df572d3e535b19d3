using JdPartnership.Core.Rosters.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Rosters.Uploads;

internal sealed class RememberedMappingConfiguration : IEntityTypeConfiguration<RememberedMapping>
{
    public void Configure(EntityTypeBuilder<RememberedMapping> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.Signature).HasMaxLength(64);
        builder.Property(x => x.Columns).HasMaxLength(2000);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.CollegeId, x.Signature }).IsUnique();
    }
}
