using JdPartnership.Core.Investments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Investments;

internal sealed class InvestmentEntryConfiguration : IEntityTypeConfiguration<InvestmentEntry>
{
    public void Configure(EntityTypeBuilder<InvestmentEntry> builder)
    {
        builder.Property(x => x.Project).HasMaxLength(200);
        builder.Property(x => x.QuantityUnit).HasMaxLength(20);
        builder.Property(x => x.PrintedWording).HasMaxLength(200);
        builder.Property(x => x.Source).HasMaxLength(200);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
    }
}
