using JdPartnership.Core.Rosters.Uploads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Rosters.Uploads;

internal sealed class RosterUploadConfiguration : IEntityTypeConfiguration<RosterUpload>
{
    public void Configure(EntityTypeBuilder<RosterUpload> builder)
    {
        builder.Property(x => x.CollegeId).IsRequired();
        builder.Property(x => x.FileName).HasMaxLength(255);
        builder.Property(x => x.Sha256).HasMaxLength(64);
        builder.Property(x => x.UserName).HasMaxLength(256);
        builder.Property(x => x.Mapping).HasMaxLength(4000);
        builder.Property(x => x.ReasonCode).HasMaxLength(100);
        builder.Property(x => x.ReasonArguments).HasMaxLength(2000);
        builder.Ignore(x => x.Counts);
        builder.HasOne(x => x.Roster).WithMany().HasForeignKey(x => x.RosterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.College).WithMany().HasForeignKey(x => x.CollegeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(x => x.File).WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => x.SubmissionId).IsUnique();
        builder.HasIndex(x => new { x.RosterId, x.Sha256 });
    }
}
