using JdPartnership.Core.Colleges;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Rosters.Uploads;

internal sealed class UploadRowConfiguration : IEntityTypeConfiguration<UploadRow>
{
    public void Configure(EntityTypeBuilder<UploadRow> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.Name).HasMaxLength(RosterColumns.Of(RosterColumn.Name).Length);
        builder.Property(x => x.IdMask).HasMaxLength(RosterColumns.Of(RosterColumn.IdNumber).Length);
        builder.Property(x => x.IdIndex).HasMaxLength(32);
        builder.HasOne<RosterUpload>().WithMany().HasForeignKey(x => x.UploadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<College>().WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.UploadId, x.Status, x.RowNumber });
    }
}
