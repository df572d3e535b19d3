using JdPartnership.Core.Attendance.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JdPartnership.Data.Attendance;

internal sealed class AttendanceMappingConfiguration : IEntityTypeConfiguration<AttendanceMapping>
{
    public void Configure(EntityTypeBuilder<AttendanceMapping> builder)
    {
        builder.Property(x => x.Signature).HasMaxLength(64);
        builder.Property(x => x.Columns).HasMaxLength(500);
        builder.HasIndex(x => x.Signature).IsUnique();
    }
}
