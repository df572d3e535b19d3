using JdPartnership.Core.Attendance;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Attendance;

internal sealed class AttendanceImportConfiguration : IEntityTypeConfiguration<AttendanceImport>
{
    public void Configure(EntityTypeBuilder<AttendanceImport> builder)
    {
        builder.Property(x => x.FileName).HasMaxLength(255);
        builder.Property(x => x.Sha256).HasMaxLength(64);
        builder.Property(x => x.UserName).HasMaxLength(256);
        builder.Property(x => x.Mapping).HasMaxLength(1000);
        builder.Property(x => x.ReasonCode).HasMaxLength(100);
        builder.Property(x => x.ReasonArguments).HasMaxLength(2000);
        builder.Ignore(x => x.Reason);
        builder.HasOne(x => x.File).WithMany().HasForeignKey(x => x.FileId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(x => x.Sha256);
    }
}
