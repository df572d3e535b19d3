using JdPartnership.Core.Rosters.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Rosters.Assessments;

internal sealed class StayAssessmentConfiguration : IEntityTypeConfiguration<StayAssessment>
{
    public void Configure(EntityTypeBuilder<StayAssessment> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.IdIndex).HasMaxLength(32);
        builder.Property(x => x.EnterpriseBy).HasMaxLength(256);
        builder.Property(x => x.CollegeBy).HasMaxLength(256);
        builder.Property(x => x.Remark).HasMaxLength(StayAssessment.RemarkLength);
        builder.HasOne(x => x.Roster).WithMany().HasForeignKey(x => x.RosterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.RosterId, x.IdIndex }).IsUnique();
    }
}
