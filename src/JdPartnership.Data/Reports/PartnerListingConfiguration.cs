using JdPartnership.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Reports;

internal sealed class PartnerListingConfiguration : IEntityTypeConfiguration<PartnerListing>
{
    public void Configure(EntityTypeBuilder<PartnerListing> builder)
    {
        builder.Property(x => x.PrintedName).HasMaxLength(100);
        builder.Property(x => x.CollegeId).IsRequired();
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.ReportPeriod).WithMany().HasForeignKey(x => x.ReportPeriodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.ReportPeriodId, x.Order }).IsUnique();
    }
}
