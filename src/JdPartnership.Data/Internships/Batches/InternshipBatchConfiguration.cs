using JdPartnership.Core.Internships.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Internships.Batches;

internal sealed class InternshipBatchConfiguration : IEntityTypeConfiguration<InternshipBatch>
{
    public void Configure(EntityTypeBuilder<InternshipBatch> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.Name).HasMaxLength(InternshipBatch.NameLength);
        builder.Property(x => x.HoursFilingNumber).HasMaxLength(60);
        builder.Property(x => x.Remark).HasMaxLength(1000);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Posts).WithOne().HasForeignKey(p => p.BatchId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(x => new { x.CollegeId, x.Start });
        builder.HasIndex(x => x.Start);
    }
}
