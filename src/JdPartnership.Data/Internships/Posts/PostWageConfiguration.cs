using JdPartnership.Core.Internships.Posts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Internships.Posts;

internal sealed class PostWageConfiguration : IEntityTypeConfiguration<PostWage>
{
    public void Configure(EntityTypeBuilder<PostWage> builder)
    {
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.HasOne(x => x.Post).WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.ServiceCentre).WithMany().HasForeignKey(x => x.ServiceCentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.PostId, x.ServiceCentreId, x.ValidFrom }).IsUnique();
    }
}
