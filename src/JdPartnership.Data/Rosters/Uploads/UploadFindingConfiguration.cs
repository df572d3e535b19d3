using JdPartnership.Core.Colleges;
using JdPartnership.Core.Rosters.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Rosters.Uploads;

internal sealed class UploadFindingConfiguration : IEntityTypeConfiguration<UploadFinding>
{
    public void Configure(EntityTypeBuilder<UploadFinding> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.Code).HasMaxLength(40);
        builder.Property(x => x.Arguments).HasMaxLength(500);
        builder.HasOne<RosterUpload>().WithMany().HasForeignKey(x => x.UploadId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<College>().WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => new { x.UploadId, x.RowNumber });
    }
}
