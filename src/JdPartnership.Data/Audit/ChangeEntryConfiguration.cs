using JdPartnership.Core.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Audit;

internal sealed class ChangeEntryConfiguration : IEntityTypeConfiguration<ChangeEntry>
{
    public void Configure(EntityTypeBuilder<ChangeEntry> builder)
    {
        builder.Property(x => x.UserName).HasMaxLength(256);
        builder.Property(x => x.EntityType).HasMaxLength(60);
        builder.Property(x => x.EntityName).HasMaxLength(200);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(x => x.Fields).HasConversion<FieldChangesConverter, FieldChangesComparer>();
        builder.HasIndex(x => x.EntityUid);
        builder.HasIndex(x => new { x.CollegeId, x.At });
    }
}
