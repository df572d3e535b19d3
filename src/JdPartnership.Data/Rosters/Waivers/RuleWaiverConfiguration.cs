using JdPartnership.Core.Rosters.Waivers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Rosters.Waivers;

internal sealed class RuleWaiverConfiguration : IEntityTypeConfiguration<RuleWaiver>
{
    public void Configure(EntityTypeBuilder<RuleWaiver> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.Code).HasMaxLength(40);
        builder.Property(x => x.IdIndex).HasMaxLength(32);
        builder.Property(x => x.Reason).HasMaxLength(RuleWaiver.ReasonLength);
        builder.Property(x => x.FilingNumber).HasMaxLength(RuleWaiver.FilingNumberLength);
        builder.Property(x => x.RequestedBy).HasMaxLength(256);
        builder.Property(x => x.DecidedBy).HasMaxLength(256);
        builder.Property(x => x.DecisionRemark).HasMaxLength(500);
        builder.HasOne(x => x.Roster).WithMany().HasForeignKey(x => x.RosterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
    }
}
