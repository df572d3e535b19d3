using JdPartnership.Core.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Reports;

internal sealed class ReportPeriodConfiguration : IEntityTypeConfiguration<ReportPeriod>
{
    public void Configure(EntityTypeBuilder<ReportPeriod> builder)
    {
        builder.Property(x => x.Label).HasMaxLength(20);
        builder.Property(x => x.LabelStyle).HasMaxLength(40);
        builder.Property(x => x.Title).HasMaxLength(100);
        builder.Property(x => x.TitleForOtherTypes).HasMaxLength(100);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.HasIndex(x => x.Label).IsUnique();
        builder.HasMany(x => x.Sections).WithOne().HasForeignKey(s => s.ReportPeriodId).OnDelete(DeleteBehavior.Cascade);
    }
}
