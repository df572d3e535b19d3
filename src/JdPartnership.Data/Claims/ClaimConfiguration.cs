using JdPartnership.Core.Claims;
using JdPartnership.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Claims;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.Property(x => x.Key).HasMaxLength(80);
        builder.Property(x => x.Name).HasMaxLength(100);
        builder.Property(x => x.Unit).HasMaxLength(20);
        builder.Property(x => x.ScopeText).HasMaxLength(100);
        builder.Property(x => x.PrintedWording).HasMaxLength(200);
        builder.Property(x => x.CountedBy).HasMaxLength(80);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.Property(x => x.Value).HasPrecision(20, 4);
        builder.HasOne<ReportPeriod>().WithMany().HasForeignKey(x => x.ReportPeriodId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.ReportPeriodId, x.Key }).IsUnique();
    }
}
