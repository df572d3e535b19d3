using JdPartnership.Core.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Jobs;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.Property(x => x.Kind).HasMaxLength(40);
        builder.Property(x => x.Title).HasConversion<JobSentences>().HasMaxLength(200);
        builder.Property(x => x.Parameters).HasMaxLength(4000);
        builder.Property(x => x.IdempotencyKey).HasMaxLength(100);
        builder.Property(x => x.RequestedBy).HasMaxLength(256);
        builder.Property(x => x.Message).HasConversion<JobSentences>().HasMaxLength(JobSentence.MaximumLength);
        builder.HasOne(x => x.ResultFile).WithMany().HasForeignKey(x => x.ResultFileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => x.IdempotencyKey).IsUnique();
        builder.HasIndex(x => x.State);
    }
}
