using JdPartnership.Core.Internships.Posts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Internships.Posts;

internal sealed class StaffingLevelConfiguration : IEntityTypeConfiguration<StaffingLevel>
{
    public void Configure(EntityTypeBuilder<StaffingLevel> builder)
    {
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.HasOne(x => x.ServiceCentre).WithMany().HasForeignKey(x => x.ServiceCentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.Post).WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);

        // Not unique: the whole centre has no post, which the two providers would compare differently. The service keeps it so.
        builder.HasIndex(x => new { x.ServiceCentreId, x.PostId, x.ValidFrom });
    }
}
