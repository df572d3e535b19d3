using JdPartnership.Core.Internships.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Internships.Batches;

internal sealed class BatchPostConfiguration : IEntityTypeConfiguration<BatchPost>
{
    public void Configure(EntityTypeBuilder<BatchPost> builder)
    {
        builder.ToTable("BatchPosts");
        builder.HasOne(x => x.Post).WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.ServiceCentre).WithMany().HasForeignKey(x => x.ServiceCentreId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.BatchId, x.PostId, x.ServiceCentreId }).IsUnique();
    }
}
