using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Stipends.Payments;

internal sealed class PaymentSheetConfiguration : IEntityTypeConfiguration<PaymentSheet>
{
    public void Configure(EntityTypeBuilder<PaymentSheet> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.SchemeName).HasMaxLength(100);
        builder.Property(x => x.ClosedBy).HasMaxLength(256);
        builder.HasOne(x => x.Roster).WithMany().HasForeignKey(x => x.RosterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StipendScheme>().WithMany().HasForeignKey(x => x.SchemeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Components).WithOne().HasForeignKey(c => c.SheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(x => new { x.RosterId, x.Month }).IsUnique();
        builder.HasIndex(x => x.Month);
    }
}
