using JdPartnership.Core.Stipends.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Stipends.Payments;

internal sealed class StipendPaymentConfiguration : IEntityTypeConfiguration<StipendPayment>
{
    public void Configure(EntityTypeBuilder<StipendPayment> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.Reason).HasMaxLength(PaymentRules.ReasonLength);
        builder.Property(x => x.DeductionReason).HasMaxLength(PaymentRules.DeductionReasonLength);
        builder.Property(x => x.Remark).HasMaxLength(PaymentRules.RemarkLength);
        builder.Property(x => x.RecordedBy).HasMaxLength(256);
        builder.Ignore(x => x.Details);
        builder.HasOne(x => x.Sheet).WithMany().HasForeignKey(x => x.SheetId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.RosterEntry).WithMany().HasForeignKey(x => x.RosterEntryId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(x => x.Lines).WithOne().HasForeignKey(l => l.PaymentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(x => new { x.SheetId, x.RosterEntryId, x.Number }).IsUnique();
        builder.HasIndex(x => new { x.CollegeId, x.Month });
        builder.HasIndex(x => x.Month);
    }
}
