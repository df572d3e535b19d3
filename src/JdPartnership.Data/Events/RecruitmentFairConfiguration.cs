using JdPartnership.Core.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Events;

internal sealed class RecruitmentFairConfiguration : IEntityTypeConfiguration<RecruitmentFair>
{
    public void Configure(EntityTypeBuilder<RecruitmentFair> builder)
    {
        builder.Property(x => x.Title).HasMaxLength(200);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.Property(x => x.CollegeId).IsRequired();
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
    }
}
