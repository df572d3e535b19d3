using JdPartnership.Core.PersonalData.Retention;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.PersonalData;

internal sealed class BatchRetentionConfiguration : IEntityTypeConfiguration<BatchRetention>
{
    public void Configure(EntityTypeBuilder<BatchRetention> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.MonthsReason).HasMaxLength(BatchRetention.ReasonLength);
        builder.Property(x => x.MonthsSetBy).HasMaxLength(256);
        builder.Property(x => x.HoldReason).HasMaxLength(BatchRetention.ReasonLength);
        builder.Property(x => x.HeldBy).HasMaxLength(256);
        builder.HasOne(x => x.Batch).WithMany().HasForeignKey(x => x.BatchId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => x.BatchId).IsUnique();
    }
}
