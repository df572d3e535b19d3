using JdPartnership.Core.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Jobs;

internal sealed class JobLogLineConfiguration : IEntityTypeConfiguration<JobLogLine>
{
    public void Configure(EntityTypeBuilder<JobLogLine> builder)
    {
        builder.ToTable("JobLogLines");
        builder.Property(x => x.Text).HasConversion<JobSentences>().HasMaxLength(JobSentence.MaximumLength);
        builder.HasOne<Job>().WithMany(j => j.Log).HasForeignKey(x => x.JobId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(x => new { x.JobId, x.Id });
    }
}
